// Package ring keeps the last so many items.
package ring

// Ring is not safe for use by several goroutines.
type Ring[T any] struct {
	capacity int
	items    []T
	added    int
}

func New[T any](capacity int) *Ring[T] { return &Ring[T]{capacity: capacity} }

// Next is the number of the next item.
func (r *Ring[T]) Next() int { return r.added }

func (r *Ring[T]) Put(number int, item T) {
	if place := number % r.capacity; place == len(r.items) {
		r.items = append(r.items, item)
	} else {
		r.items[place] = item
	}
	r.added = number + 1
}

// Backwards goes through them, newest first, as long as it is told to go on.
func (r *Ring[T]) Backwards(each func(T) bool) {
	for back := 1; back <= len(r.items); back++ {
		if !each(r.items[(r.added-back)%r.capacity]) {
			return
		}
	}
}
