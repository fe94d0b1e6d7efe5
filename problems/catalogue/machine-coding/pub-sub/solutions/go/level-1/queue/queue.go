// Package queue keeps texts for one reader who comes when it likes.
package queue

import "slices"

// Queue holds texts up to its capacity, the oldest first. It is not safe for use by several goroutines.
type Queue struct {
	capacity int
	texts    []string
	missed   int
}

func New(capacity int) *Queue { return &Queue{capacity: capacity} }

// Put says whether there was room.
func (q *Queue) Put(text string) bool {
	if len(q.texts) >= q.capacity {
		q.missed++
		return false
	}
	q.texts = append(q.texts, text)
	return true
}

// Poll takes up to so many texts out.
func (q *Queue) Poll(most int) []string {
	most = min(most, len(q.texts))
	polled := slices.Clone(q.texts[:most])
	q.texts = slices.Delete(q.texts, 0, most)
	return polled
}

// Missed counts the texts for which there was no room.
func (q *Queue) Missed() int { return q.missed }
