package pubsub

import "time"

func (p *PubSub) SetAside(times int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	now := time.Now()
	p.times = times
	for _, each := range p.subscribers {
		each.queue.SetAside(times, now)
	}
}

func (p *PubSub) Dead(name string) ([]string, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	known := p.subscribers[name]
	if known == nil {
		return nil, ErrUnknownSubscriber
	}
	return known.queue.Aside(time.Now()), nil
}

func (p *PubSub) Retry(name string) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	known := p.subscribers[name]
	if known == nil {
		return 0, ErrUnknownSubscriber
	}
	return known.queue.Retry(time.Now()), nil
}
