// Package outbox brings copies of texts to their addresses, each at its time.
package outbox

import (
	"slices"
	"sort"
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
	// queue has first what arrives first, and of the same moment what was sent first.
	queue []waiting
}

func New() *Outbox { return &Outbox{inboxes: map[string][]string{}} }

func (o *Outbox) Send(sent Copy, at time.Time) {
	o.queue = slices.Insert(o.queue, o.later(at), waiting{sent, at})
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
	due := o.later(now)
	for _, each := range o.queue[:due] {
		o.inboxes[each.Address] = append(o.inboxes[each.Address], each.Text)
	}
	o.queue = slices.Delete(o.queue, 0, due)
}

// later is where in the queue those begin that arrive after a moment.
func (o *Outbox) later(at time.Time) int {
	return sort.Search(len(o.queue), func(i int) bool { return o.queue[i].at.After(at) })
}
