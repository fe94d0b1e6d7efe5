package taskscheduler

import "time"

func (s *TaskScheduler) Repeat(name string, first int, interval int, priority int) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.agenda.Repeat(name, priority, time.Now().Add(milliseconds(first)), milliseconds(interval))
}

func (s *TaskScheduler) Wait(task string) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	wait, found := s.agenda.Wait(task, time.Now())
	if !found {
		return 0, ErrUnknownTask
	}
	return int(wait.Milliseconds()), nil
}
