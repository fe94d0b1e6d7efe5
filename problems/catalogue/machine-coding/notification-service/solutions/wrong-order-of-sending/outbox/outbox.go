// Package outbox brings copies of texts to their addresses, each at its time.
package outbox

import (
	"slices"
	"time"
)

// Copy is a text on its way to one address.
type Copy struct {
	User, Channel, Address, Text string
}

type waiting struct {
	Copy
	at time.Time
}

// Outbox is not safe for use by several goroutines. Nothing runs in it while nobody asks: what was due is delivered then.
type Outbox struct {
	inboxes map[string][]string
	// queue has first what was sent first.
	queue []waiting
}

func New() *Outbox { return &Outbox{inboxes: map[string][]string{}} }

func (o *Outbox) Send(sent Copy, at time.Time) {
	o.queue = append(o.queue, waiting{sent, at})
}

// Inbox is what arrived at an address until now, the oldest first.
func (o *Outbox) Inbox(address string, now time.Time) []string {
	o.deliver(now)
	return slices.Clone(o.inboxes[address])
}

// Waiting counts the copies for a user that have not arrived yet.
func (o *Outbox) Waiting(user string, now time.Time) int {
	o.deliver(now)
	count := 0
	for _, each := range o.queue {
		if each.User == user {
			count++
		}
	}
	return count
}

func (o *Outbox) deliver(now time.Time) {
	var later []waiting
	for _, each := range o.queue {
		if each.at.After(now) {
			later = append(later, each)
		} else {
			o.inboxes[each.Address] = append(o.inboxes[each.Address], each.Text)
		}
	}
	o.queue = later
}
