package pubsub

import "time"

func (p *PubSub) Poll(name string, most int) ([]string, error) {
	p.mu.Lock()
	known := p.subscribers[name]
	if known == nil {
		p.mu.Unlock()
		return nil, ErrUnknownSubscriber
	}
	polled := known.queue.Oldest(most)
	p.mu.Unlock()
	// Something slow in between, such as a line of a log.
	time.Sleep(time.Nanosecond)
	p.mu.Lock()
	defer p.mu.Unlock()
	known.queue.Poll(len(polled))
	return polled, nil
}
