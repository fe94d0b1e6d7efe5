package taskscheduler

import "time"

func (s *TaskScheduler) TakeWithin(patience int) (string, error) {
	end := time.Now().Add(milliseconds(patience))
	name, next, err := s.takeOrAsk(end)
	if err == nil {
		return name, nil
	}
	next.await()
	return s.Take()
}

// change is what a worker waits for: a moment, or a task more.
type change struct {
	at    time.Time
	added <-chan struct{}
}

// takeOrAsk says in one step that nothing is due and what to wait for, so that no task is added in between.
func (s *TaskScheduler) takeOrAsk(end time.Time) (string, change, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	name, err := s.takeNow()
	return name, change{s.agenda.Next(time.Now(), end), s.added}, err
}

func (c change) await() {
	timer := time.NewTimer(time.Until(c.at))
	defer timer.Stop()
	select {
	case <-c.added:
	case <-timer.C:
	}
}

// tell wakes whoever waits; it is called under the lock.
func (s *TaskScheduler) tell() {
	close(s.added)
	s.added = make(chan struct{})
}
