package taskscheduler

import "time"

func (s *TaskScheduler) Lease(duration int) (Lease, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := time.Now()
	task := s.agenda.First(now)
	if task == nil {
		return Lease{}, ErrNoneDue
	}
	return Lease{Id: s.agenda.Lease(task, now.Add(milliseconds(duration))), Name: task.Name}, nil
}

func (s *TaskScheduler) Finish(lease string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.agenda.Finish(lease, time.Now())
}
