package documents

import "maps"

// Document is never changed, only replaced: nobody writes to Fields.
type Document struct {
	Key     string
	Fields  map[string]string
	Version int // the number of the change that made it so
}

// With is the document with these fields set and its others as they are.
func (d Document) With(fields map[string]string) Document {
	all := make(map[string]string, len(d.Fields)+len(fields))
	maps.Copy(all, d.Fields)
	maps.Copy(all, fields)
	d.Fields = all
	return d
}
