package documentstore

func holdAll(conditions []Condition, fields map[string]string) bool {
	for _, condition := range conditions {
		if !condition.holds(fields) {
			return false
		}
	}
	return true
}

// holds is false for every operator when the field is absent.
func (c Condition) holds(fields map[string]string) bool {
	value, has := fields[c.Field]
	switch c.Operator {
	case OperatorIs:
		return has && value == c.Value
	case OperatorIsNot:
		return has && value != c.Value
	default:
		return has
	}
}
