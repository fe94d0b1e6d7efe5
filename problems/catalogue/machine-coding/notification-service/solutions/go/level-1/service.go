package notificationservice

import (
	"sync"

	"notificationservice/outbox"
)

// NotificationService tells users something, once; it is safe for use by several goroutines.
type NotificationService struct {
	mu       sync.Mutex
	contacts *contacts
	outbox   *outbox.Outbox
	usedKeys map[string]bool
}

func NewNotificationService() *NotificationService {
	return &NotificationService{contacts: newContacts(), outbox: outbox.New(), usedKeys: map[string]bool{}}
}

func (n *NotificationService) Connect(user string, channel Channel, address string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.contacts.connect(user, channel, address)
}

func (n *NotificationService) Mute(user string, channel Channel) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.contacts.mute(user, channel)
}

func (n *NotificationService) Unmute(user string, channel Channel) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.contacts.unmute(user, channel)
}

func (n *NotificationService) Send(key string, user string, text string) (int, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.usedKeys[key] {
		return 0, ErrDuplicate
	}
	to, known := n.contacts.of(user)
	if !known {
		return 0, ErrUnknownUser
	}
	n.usedKeys[key] = true
	for _, each := range to {
		n.outbox.Send(outbox.Copy{Channel: string(each.channel), Address: each.address, Text: text})
	}
	return len(to), nil
}

func (n *NotificationService) Inbox(address string) []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.outbox.Inbox(address)
}
