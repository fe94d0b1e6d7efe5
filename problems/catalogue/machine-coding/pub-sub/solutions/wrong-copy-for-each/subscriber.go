package pubsub

import (
	"pubsub/queue"
	"pubsub/topic"
)

// subscriber is not safe for use by several goroutines.
type subscriber struct {
	queue    *queue.Queue
	patterns map[string]bool
}

func newSubscriber(own *queue.Queue) *subscriber {
	return &subscriber{queue: own, patterns: map[string]bool{}}
}

// listen says whether that is new.
func (s *subscriber) listen(pattern string) bool {
	isNew := !s.patterns[pattern]
	s.patterns[pattern] = true
	return isNew
}

// leave says whether there was something to leave.
func (s *subscriber) leave(pattern string) bool {
	listened := s.patterns[pattern]
	delete(s.patterns, pattern)
	return listened
}

// fitting counts the patterns that bring a topic.
func (s *subscriber) fitting(published string) int {
	count := 0
	for pattern := range s.patterns {
		if topic.Fits(published, pattern) {
			count++
		}
	}
	return count
}
