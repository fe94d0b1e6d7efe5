package notificationservice

import (
	"sync"
	"time"

	"notificationservice/outbox"
	"notificationservice/template"
)

// NotificationService tells users something, once; it is safe for use by several goroutines.
type NotificationService struct {
	mu         sync.Mutex
	contacts   *contacts
	templates  *template.Templates
	quietHours quietHours
	outbox     *outbox.Outbox
	usedKeys   map[string]bool
}

func NewNotificationService() *NotificationService {
	return &NotificationService{contacts: newContacts(), templates: template.NewTemplates(), quietHours: quietHours{}, outbox: outbox.New(), usedKeys: map[string]bool{}}
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

func (n *NotificationService) Define(name string, channel Channel, text string) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.templates.Define(name, string(channel), text)
}

func (n *NotificationService) Quiet(user string, from int, to int) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.quietHours.set(user, from, to)
}

func (n *NotificationService) Send(key string, user string, text string) (int, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	to, err := n.contactsFor(key, user)
	if err != nil {
		return 0, err
	}
	var copies []outbox.Copy
	for _, each := range to {
		copies = append(copies, each.copyFor(user, text))
	}
	return n.sendAll(key, user, copies), nil
}

func (n *NotificationService) SendTemplate(key string, user string, name string, values map[string]string) (int, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	to, err := n.contactsFor(key, user)
	if err != nil {
		return 0, err
	}
	texts, exists := n.templates.Of(name)
	if !exists {
		return 0, ErrUnknownTemplate
	}
	var copies []outbox.Copy
	for _, each := range to {
		written, wanted := texts[string(each.channel)]
		if !wanted {
			continue
		}
		text, complete := template.Fill(written, values)
		if !complete {
			return 0, ErrMissingValue
		}
		copies = append(copies, each.copyFor(user, text))
	}
	return n.sendAll(key, user, copies), nil
}

func (n *NotificationService) Inbox(address string) []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.outbox.Inbox(address, time.Now())
}

func (n *NotificationService) Waiting(user string) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.outbox.Waiting(user, time.Now())
}

// contactsFor says whom a call with a key may reach; the key stays as it is.
func (n *NotificationService) contactsFor(key, user string) ([]contact, error) {
	if n.usedKeys[key] {
		return nil, ErrDuplicate
	}
	to, known := n.contacts.of(user)
	if !known {
		return nil, ErrUnknownUser
	}
	return to, nil
}

func (n *NotificationService) sendAll(key, user string, copies []outbox.Copy) int {
	n.usedKeys[key] = true
	at := n.quietHours.over(user, time.Now())
	for _, each := range copies {
		n.outbox.Send(each, at)
	}
	return len(copies)
}

func (c contact) copyFor(user, text string) outbox.Copy {
	return outbox.Copy{User: user, Channel: string(c.channel), Address: c.address, Text: text}
}
