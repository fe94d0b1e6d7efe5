// Package agenda keeps tasks until they are done; who asks says what time it is.
package agenda

import (
	"strconv"
	"time"
)

// Task is something to be done from a moment on.
type Task struct {
	ID       string
	Name     string
	Priority int
	due      time.Time
	// interval is 0 for a task that is done once.
	interval time.Duration
	// lease is the latest; one whose time has passed means nothing.
	lease lease
	// number is in which order the tasks were added.
	number int
}

// Agenda is not safe for use by several goroutines.
type Agenda struct {
	tasks  map[string]*Task
	added  int
	leased int
}

func New() *Agenda { return &Agenda{tasks: map[string]*Task{}} }

func (a *Agenda) Add(name string, priority int, due time.Time) string {
	return a.Repeat(name, priority, due, 0)
}

// Repeat adds a task that is due again and again.
func (a *Agenda) Repeat(name string, priority int, due time.Time, interval time.Duration) string {
	a.added++
	id := "task-" + strconv.Itoa(a.added)
	a.tasks[id] = &Task{ID: id, Name: name, Priority: priority, due: due, interval: interval, number: a.added}
	return id
}

// Remove says whether there was such a task.
func (a *Agenda) Remove(id string) bool {
	_, found := a.tasks[id]
	delete(a.tasks, id)
	return found
}

// Done removes the task, or lets it wait for its next run.
func (a *Agenda) Done(task *Task, now time.Time) {
	if task.interval == 0 {
		a.Remove(task.ID)
		return
	}
	task.due = task.due.Add((now.Sub(task.due)/task.interval + 1) * task.interval)
	task.lease = lease{}
}

// Wait is how long it is until a task is due.
func (a *Agenda) Wait(id string, now time.Time) (time.Duration, bool) {
	task, found := a.tasks[id]
	if !found {
		return 0, false
	}
	return max(task.dueAt().Sub(now), 0), true
}

// Due counts the tasks that are due.
func (a *Agenda) Due(now time.Time) int {
	count := 0
	for _, task := range a.tasks {
		if task.isDue(now) {
			count++
		}
	}
	return count
}

// First is the one to be done first of those that are due; nil when none is.
func (a *Agenda) First(now time.Time) *Task {
	var first *Task
	for _, task := range a.tasks {
		if task.isDue(now) && (first == nil || task.isBefore(first)) {
			first = task
		}
	}
	return first
}

func (t *Task) isDue(now time.Time) bool { return !t.dueAt().After(now) }

// dueAt is when somebody may take the task.
func (t *Task) dueAt() time.Time {
	if t.lease.until.After(t.due) {
		return t.lease.until
	}
	return t.due
}

func (t *Task) isBefore(other *Task) bool {
	if t.Priority != other.Priority {
		return t.Priority > other.Priority
	}
	if !t.due.Equal(other.due) {
		return t.due.Before(other.due)
	}
	return t.number < other.number
}
