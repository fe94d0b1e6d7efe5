// Package outbox brings copies of texts to their addresses.
package outbox

import "slices"

// Copy is a text on its way to one address.
type Copy struct {
	Channel, Address, Text string
}

// Outbox is not safe for use by several goroutines.
type Outbox struct {
	inboxes map[string][]string
}

func New() *Outbox { return &Outbox{inboxes: map[string][]string{}} }

func (o *Outbox) Send(sent Copy) { o.inboxes[sent.Address] = append(o.inboxes[sent.Address], sent.Text) }

// Inbox is what arrived at an address, the oldest first.
func (o *Outbox) Inbox(address string) []string { return slices.Clone(o.inboxes[address]) }
