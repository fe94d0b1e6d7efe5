package documents

// owners knows for each unique field which document has which value: field, value, key.
type owners map[string]map[string]string

// allow says whether no other document has one of the unique values.
func (o owners) allow(document Document) bool {
	for field, keys := range o {
		value, has := document.Fields[field]
		if !has {
			continue
		}
		if key, taken := keys[value]; taken && key != document.Key {
			return false
		}
	}
	return true
}

func (o owners) add(document Document) {
	for field, keys := range o {
		if value, has := document.Fields[field]; has {
			keys[value] = document.Key
		}
	}
}

func (o owners) remove(document Document) {
	for field, keys := range o {
		if value, has := document.Fields[field]; has {
			delete(keys, value)
		}
	}
}
