// Package outbox brings copies of texts to their addresses, each at its time, and tries again when a channel is down.
package outbox

import (
	"slices"
	"sort"
	"time"
)

// pauses are how long after a try that failed the next one is made; after the last there is none.
var pauses = [...]time.Duration{time.Minute, 2 * time.Minute, 4 * time.Minute, 8 * time.Minute}

// Copy is a text on its way to one address.
type Copy struct {
	User, Channel, Address, Text string
}

type waiting struct {
	Copy
	at time.Time
	// number is in which order the copies were sent.
	number      int
	failedTries int
}

// Outbox is not safe for use by several goroutines. Nothing runs in it while nobody asks: what was due is delivered then.
type Outbox struct {
	inboxes map[string][]string
	// queue has first what is due first, and of the same moment what was sent first.
	queue   []waiting
	sent    int
	outages outages
	lost    map[string]int
}

func New() *Outbox {
	return &Outbox{inboxes: map[string][]string{}, outages: outages{}, lost: map[string]int{}}
}

func (o *Outbox) Send(sent Copy, at time.Time) {
	o.sent++
	o.enqueue(waiting{Copy: sent, at: at, number: o.sent})
}

// Outage says that a channel is down from now until then; what was due until now is not touched by it.
func (o *Outbox) Outage(channel string, now, until time.Time) {
	o.deliver(now)
	o.outages[channel] = until
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

// Lost counts the copies for a user that never arrive.
func (o *Outbox) Lost(user string, now time.Time) int {
	o.deliver(now)
	return o.lost[user]
}

// deliver tries all that was due until now, in the order in which it was.
func (o *Outbox) deliver(now time.Time) {
	for len(o.queue) > 0 && !o.queue[0].at.After(now) {
		next := o.queue[0]
		o.queue = o.queue[1:]
		if o.outages.isDown(next.Channel, next.at) {
			o.tryAgain(next)
		} else {
			o.inboxes[next.Address] = append(o.inboxes[next.Address], next.Text)
		}
	}
}

func (o *Outbox) tryAgain(failed waiting) {
	if failed.failedTries == len(pauses) {
		o.lost[failed.User]++
		return
	}
	failed.at = failed.at.Add(pauses[failed.failedTries])
	failed.failedTries++
	o.enqueue(failed)
}

func (o *Outbox) enqueue(added waiting) {
	place := sort.Search(len(o.queue), func(i int) bool {
		other := o.queue[i]
		return other.at.After(added.at) || other.at.Equal(added.at) && other.number > added.number
	})
	o.queue = slices.Insert(o.queue, place, added)
}
