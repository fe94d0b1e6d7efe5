// Package documents keeps the documents of one collection.
package documents

import (
	"container/list"
	"maps"
	"slices"
)

// Collection keeps its documents in the order in which they were inserted.
// It is not safe for use by several goroutines; who owns it locks.
type Collection struct {
	order  *list.List // of Document
	at     map[string]*list.Element
	owners owners
}

func NewCollection() *Collection {
	return &Collection{order: list.New(), at: map[string]*list.Element{}, owners: owners{}}
}

func (c *Collection) Find(key string) (Document, bool) {
	element, found := c.at[key]
	if !found {
		return Document{}, false
	}
	return element.Value.(Document), true
}

// Put takes the place of the document with that key, or comes last. It says false, and changes nothing,
// when another document has one of the unique values.
func (c *Collection) Put(document Document) bool {
	old, _ := c.Find(document.Key)
	for _, field := range slices.Sorted(maps.Keys(c.owners)) {
		if !c.owners.move(field, old, document) {
			return false
		}
	}
	if element, found := c.at[document.Key]; found {
		element.Value = document
	} else {
		c.at[document.Key] = c.order.PushBack(document)
	}
	return true
}

func (c *Collection) Remove(key string) {
	if element, found := c.at[key]; found {
		c.owners.remove(element.Value.(Document))
		c.order.Remove(element)
		delete(c.at, key)
	}
}

// Unique keeps the values of a field apart from now on, and says how many documents have one. It says
// false, and changes nothing, when two of them are the same.
func (c *Collection) Unique(field string) (having int, ok bool) {
	keys := map[string]string{}
	for _, document := range c.All() {
		value, has := document.Fields[field]
		if !has {
			continue
		}
		if _, taken := keys[value]; taken {
			return 0, false
		}
		keys[value] = document.Key
	}
	c.owners[field] = keys
	return len(keys), true
}

func (c *Collection) All() []Document {
	all := make([]Document, 0, c.order.Len())
	for element := c.order.Front(); element != nil; element = element.Next() {
		all = append(all, element.Value.(Document))
	}
	return all
}
