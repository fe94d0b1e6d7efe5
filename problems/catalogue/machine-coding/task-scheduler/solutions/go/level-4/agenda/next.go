package agenda

import "time"

// Next is the first moment after now at which a task is due, and at the latest the given one.
func (a *Agenda) Next(now, latest time.Time) time.Time {
	next := latest
	for _, task := range a.tasks {
		if at := task.dueAt(); at.After(now) && at.Before(next) {
			next = at
		}
	}
	return next
}
