package agenda

import (
	"strconv"
	"time"
)

// lease is until when somebody works at a task.
type lease struct {
	id    string
	until time.Time
}

// Lease gives a task that is due to somebody, and says under which id.
func (a *Agenda) Lease(task *Task, until time.Time) string {
	a.leased++
	task.lease = lease{"lease-" + strconv.Itoa(a.leased), until}
	return task.lease.id
}

// Finish is done with the task of a lease, unless the lease is not good any more.
func (a *Agenda) Finish(id string, now time.Time) bool {
	for _, task := range a.tasks {
		if task.lease.id == id && now.Before(task.lease.until) {
			a.Done(task, now)
			return true
		}
	}
	return false
}
