package pubsub

import "pubsub/queue"

// subscriber is not safe for use by several goroutines.
type subscriber struct {
	queue  *queue.Queue
	topics map[string]bool
}

func newSubscriber(own *queue.Queue) *subscriber {
	return &subscriber{queue: own, topics: map[string]bool{}}
}

// listen says whether that is new.
func (s *subscriber) listen(topic string) bool {
	isNew := !s.topics[topic]
	s.topics[topic] = true
	return isNew
}

// leave says whether there was something to leave.
func (s *subscriber) leave(topic string) bool {
	listened := s.topics[topic]
	delete(s.topics, topic)
	return listened
}

func (s *subscriber) hears(topic string) bool {
	return s.topics[topic]
}
