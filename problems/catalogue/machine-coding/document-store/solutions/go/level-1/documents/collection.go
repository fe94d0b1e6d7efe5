// Package documents keeps the documents of one collection.
package documents

import "container/list"

// Collection keeps its documents in the order in which they were inserted.
// It is not safe for use by several goroutines; who owns it locks.
type Collection struct {
	order *list.List // of Document
	at    map[string]*list.Element
}

func NewCollection() *Collection {
	return &Collection{order: list.New(), at: map[string]*list.Element{}}
}

func (c *Collection) Find(key string) (Document, bool) {
	element, found := c.at[key]
	if !found {
		return Document{}, false
	}
	return element.Value.(Document), true
}

// Put takes the place of the document with that key, or comes last.
func (c *Collection) Put(document Document) {
	if element, found := c.at[document.Key]; found {
		element.Value = document
		return
	}
	c.at[document.Key] = c.order.PushBack(document)
}

func (c *Collection) Remove(key string) {
	if element, found := c.at[key]; found {
		c.order.Remove(element)
		delete(c.at, key)
	}
}

func (c *Collection) All() []Document {
	all := make([]Document, 0, c.order.Len())
	for element := c.order.Front(); element != nil; element = element.Next() {
		all = append(all, element.Value.(Document))
	}
	return all
}
