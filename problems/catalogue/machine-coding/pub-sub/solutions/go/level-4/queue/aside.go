package queue

import (
	"slices"
	"time"
)

// SetAside says how often a loan of one text may fail from now on.
func (q *Queue) SetAside(times int, now time.Time) {
	q.settle(now)
	q.times = times
}

// Aside lists the texts that are set aside, in the order in which that happened.
func (q *Queue) Aside(now time.Time) []string {
	q.settle(now)
	return slices.Clone(q.aside)
}

// Retry puts back what finds room of the texts that are set aside, and says how many.
func (q *Queue) Retry(now time.Time) int {
	q.settle(now)
	fitting := min(len(q.aside), q.capacity-len(q.entries))
	for _, text := range q.aside[:fitting] {
		q.entries = append(q.entries, entry{text: text})
	}
	q.aside = slices.Delete(q.aside, 0, fitting)
	return fitting
}

// settle ends the loans whose time has passed, and sets aside what failed too often. Everything else looks
// at the queue only after it.
func (q *Queue) settle(now time.Time) {
	var failed []entry
	q.entries = slices.DeleteFunc(q.entries, func(each entry) bool {
		isOver := each.loan != "" && !each.until.After(now) && q.times > 0 && each.failed+1 >= q.times
		if isOver {
			failed = append(failed, each)
		}
		return isOver
	})
	for i, each := range q.entries {
		if each.loan != "" && !each.until.After(now) {
			q.entries[i].loan = ""
			q.entries[i].failed++
		}
	}
	slices.SortStableFunc(failed, func(a, b entry) int { return a.until.Compare(b.until) })
	for _, each := range failed {
		q.aside = append(q.aside, each.text)
	}
}
