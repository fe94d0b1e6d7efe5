package taskscheduler

import (
	"sync"
	"time"

	"taskscheduler/agenda"
)

// TaskScheduler gives tasks to workers when they are due; it is safe for use by several goroutines.
type TaskScheduler struct {
	mu     sync.Mutex
	agenda *agenda.Agenda
	// added is closed, and another put in its place, when there is a task more.
	added chan struct{}
}

func NewTaskScheduler() *TaskScheduler {
	return &TaskScheduler{agenda: agenda.New(), added: make(chan struct{})}
}

func (s *TaskScheduler) Add(name string, delay int, priority int) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	defer s.tell()
	return s.agenda.Add(name, priority, time.Now().Add(milliseconds(delay)))
}

func (s *TaskScheduler) Take() (string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.takeNow()
}

// takeNow is called under the lock.
func (s *TaskScheduler) takeNow() (string, error) {
	now := time.Now()
	task := s.agenda.First(now)
	if task == nil {
		return "", ErrNoneDue
	}
	s.agenda.Done(task, now)
	return task.Name, nil
}

func (s *TaskScheduler) Cancel(task string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.agenda.Remove(task)
}

func (s *TaskScheduler) Due() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.agenda.Due(time.Now())
}

func milliseconds(count int) time.Duration { return time.Duration(count) * time.Millisecond }
