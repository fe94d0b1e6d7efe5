package documentstore

import (
	"container/list"
	"maps"
)

// feed keeps the last change of each document, in the order of the numbers. Who owns it locks.
type feed struct {
	order *list.List // of Change
	of    map[place]*list.Element
}

// place is where a document is, or was.
type place struct {
	collection, key string
}

func newFeed() *feed {
	return &feed{order: list.New(), of: map[place]*list.Element{}}
}

func (f *feed) add(change Change) {
	at := place{change.Collection, change.Key}
	if earlier, found := f.of[at]; found {
		f.order.Remove(earlier)
	}
	f.of[at] = f.order.PushBack(change)
}

// after looks for its beginning from the end, for most followers are not far behind.
func (f *feed) after(number, most int) []Change {
	element := f.order.Back()
	for element != nil && element.Value.(Change).Number > number {
		element = element.Prev()
	}
	changes := []Change{}
	for next := f.following(element); next != nil && len(changes) < most; next = next.Next() {
		change := next.Value.(Change)
		change.Fields = maps.Clone(change.Fields)
		changes = append(changes, change)
	}
	return changes
}

func (f *feed) following(element *list.Element) *list.Element {
	if element == nil {
		return f.order.Front()
	}
	return element.Next()
}
