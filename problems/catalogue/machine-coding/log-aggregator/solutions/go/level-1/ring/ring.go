// Package ring keeps the last so many items.
package ring

// Ring is not safe for use by several goroutines.
type Ring[T any] struct {
	capacity int
	items    []T
	added    int
}

func New[T any](capacity int) *Ring[T] { return &Ring[T]{capacity: capacity} }

func (r *Ring[T]) Add(item T) {
	if len(r.items) < r.capacity {
		r.items = append(r.items, item)
	} else {
		r.items[r.added%r.capacity] = item
	}
	r.added++
}

// Backwards goes through them, newest first, as long as it is told to go on.
func (r *Ring[T]) Backwards(each func(T) bool) {
	for back := 1; back <= len(r.items); back++ {
		if !each(r.items[(r.added-back)%r.capacity]) {
			return
		}
	}
}
