// Package queue keeps texts for one reader who comes when it likes; who calls it says what time it is.
package queue

import (
	"slices"
	"time"
)

type entry struct {
	text string
	// loan runs until then; an entry that is not lent has none.
	loan  string
	until time.Time
	// failed counts the loans that were over by their time.
	failed int
}

// Queue holds texts up to its capacity, the oldest first, and beside it those that are set aside.
// It is not safe for use by several goroutines.
type Queue struct {
	capacity int
	// entries has those that are lent in their places.
	entries []entry
	missed  int
	// times is how often a loan may fail; 0 for as often as it likes.
	times int
	aside []string
}

func New(capacity int) *Queue { return &Queue{capacity: capacity} }

// Put says whether there was room.
func (q *Queue) Put(text string, now time.Time) bool {
	q.settle(now)
	if len(q.entries) >= q.capacity {
		q.missed++
		return false
	}
	q.entries = append(q.entries, entry{text: text})
	return true
}

// Poll takes up to so many texts out, and leaves those that are lent.
func (q *Queue) Poll(most int, now time.Time) []string {
	q.settle(now)
	var polled []string
	q.entries = slices.DeleteFunc(q.entries, func(each entry) bool {
		if len(polled) == most || each.loan != "" {
			return false
		}
		polled = append(polled, each.text)
		return true
	})
	return polled
}

// Lend gives the oldest text that is not lent, and says whether there is one.
func (q *Queue) Lend(loan string, now, until time.Time) (string, bool) {
	q.settle(now)
	i := slices.IndexFunc(q.entries, func(each entry) bool { return each.loan == "" })
	if i < 0 {
		return "", false
	}
	q.entries[i].loan, q.entries[i].until = loan, until
	return q.entries[i].text, true
}

// End takes a lent text out, and says whether its loan still ran.
func (q *Queue) End(loan string, now time.Time) bool {
	q.settle(now)
	i := slices.IndexFunc(q.entries, func(each entry) bool { return loan != "" && each.loan == loan })
	if i < 0 {
		return false
	}
	q.entries = slices.Delete(q.entries, i, i+1)
	return true
}

// Missed counts the texts for which there was no room.
func (q *Queue) Missed() int { return q.missed }
