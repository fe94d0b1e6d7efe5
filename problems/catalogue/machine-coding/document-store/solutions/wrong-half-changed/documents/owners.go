package documents

// owners knows for each unique field which document has which value: field, value, key.
type owners map[string]map[string]string

// move gives the new value of a field to the document, and says false when another has it.
func (o owners) move(field string, old, document Document) bool {
	keys := o[field]
	value, has := document.Fields[field]
	if key, taken := keys[value]; has && taken && key != document.Key {
		return false
	}
	if before, had := old.Fields[field]; had {
		delete(keys, before)
	}
	if has {
		keys[value] = document.Key
	}
	return true
}

func (o owners) remove(document Document) {
	for field, keys := range o {
		if value, has := document.Fields[field]; has {
			delete(keys, value)
		}
	}
}
