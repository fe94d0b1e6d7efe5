package pubsub

import "time"

func (p *PubSub) Poll(name string, most int) ([]string, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	known := p.subscribers[name]
	if known == nil {
		return nil, ErrUnknownSubscriber
	}
	return known.queue.Poll(most, time.Now()), nil
}
