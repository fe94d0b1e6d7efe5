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
	// number is in which order the tasks were added.
	number int
}

// Agenda is not safe for use by several goroutines.
type Agenda struct {
	tasks map[string]*Task
	added int
}

func New() *Agenda { return &Agenda{tasks: map[string]*Task{}} }

func (a *Agenda) Add(name string, priority int, due time.Time) string {
	a.added++
	id := "task-" + strconv.Itoa(a.added)
	a.tasks[id] = &Task{ID: id, Name: name, Priority: priority, due: due, number: a.added}
	return id
}

// Remove says whether there was such a task.
func (a *Agenda) Remove(id string) bool {
	_, found := a.tasks[id]
	delete(a.tasks, id)
	return found
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

func (t *Task) isDue(now time.Time) bool { return !t.due.After(now) }

func (t *Task) isBefore(other *Task) bool {
	if t.Priority != other.Priority {
		return t.Priority > other.Priority
	}
	if !t.due.Equal(other.due) {
		return t.due.Before(other.due)
	}
	return t.number < other.number
}
