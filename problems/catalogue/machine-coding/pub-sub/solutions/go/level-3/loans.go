package pubsub

import (
	"fmt"
	"time"
)

func (p *PubSub) Take(name string, seconds int) (Loan, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	known := p.subscribers[name]
	if known == nil {
		return Loan{}, ErrUnknownSubscriber
	}
	now := time.Now()
	id := fmt.Sprintf("loan-%d", p.loans+1)
	text, ok := known.queue.Lend(id, now, now.Add(time.Duration(seconds)*time.Second))
	if !ok {
		return Loan{}, ErrEmpty
	}
	p.loans++
	return Loan{Id: id, Text: text}, nil
}

func (p *PubSub) Done(name string, loan string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	known := p.subscribers[name]
	return known != nil && known.queue.End(loan, time.Now())
}
