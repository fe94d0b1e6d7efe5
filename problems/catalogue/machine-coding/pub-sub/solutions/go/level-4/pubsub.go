package pubsub

import (
	"sync"
	"time"

	"pubsub/queue"
)

// PubSub brings texts from those who publish to those who listen; it is safe for use by several goroutines.
type PubSub struct {
	capacity int

	mu          sync.Mutex
	subscribers map[string]*subscriber
	// loans counts those ever made.
	loans int
	// times is how often a loan may fail; 0 for as often as it likes.
	times int
}

func NewPubSub(capacity int) *PubSub {
	return &PubSub{capacity: capacity, subscribers: map[string]*subscriber{}}
}

func (p *PubSub) Subscribe(name string, topic string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	known := p.subscribers[name]
	if known == nil {
		known = newSubscriber(queue.New(p.capacity))
		known.queue.SetAside(p.times, time.Now())
		p.subscribers[name] = known
	}
	return known.listen(topic)
}

func (p *PubSub) Unsubscribe(name string, topic string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	known := p.subscribers[name]
	return known != nil && known.leave(topic)
}

func (p *PubSub) Publish(topic string, text string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := time.Now()
	reached := 0
	for _, each := range p.subscribers {
		if each.hears(topic) && each.queue.Put(text, now) {
			reached++
		}
	}
	return reached
}

func (p *PubSub) Missed(name string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	known := p.subscribers[name]
	if known == nil {
		return 0
	}
	return known.queue.Missed()
}
