// Package recent keeps entries in the order of their last use.
package recent

import "container/list"

// Entries is not safe for use by several goroutines; who owns it locks.
type Entries struct {
	order *list.List // of Entry, the one used last first
	at    map[string]*list.Element
}

func New() *Entries {
	return &Entries{order: list.New(), at: map[string]*list.Element{}}
}

func (e *Entries) Len() int {
	return e.order.Len()
}

// Find is no use of the key.
func (e *Entries) Find(key string) (Entry, bool) {
	element, found := e.at[key]
	if !found {
		return Entry{}, false
	}
	return element.Value.(Entry), true
}

// Use makes the key the one used last; it has to be there.
func (e *Entries) Use(key string) {
	e.order.MoveToFront(e.at[key])
}

// Set replaces what the key had, and is a use of it.
func (e *Entries) Set(entry Entry) {
	e.Remove(entry.Key)
	e.at[entry.Key] = e.order.PushFront(entry)
}

func (e *Entries) Remove(key string) {
	if element, found := e.at[key]; found {
		e.order.Remove(element)
		delete(e.at, key)
	}
}

func (e *Entries) RemoveOldest() {
	e.Remove(e.order.Back().Value.(Entry).Key)
}

// All lists the entries, the one used last first.
func (e *Entries) All() []Entry {
	all := make([]Entry, 0, e.order.Len())
	for element := e.order.Front(); element != nil; element = element.Next() {
		all = append(all, element.Value.(Entry))
	}
	return all
}
