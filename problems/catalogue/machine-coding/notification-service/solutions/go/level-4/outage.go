package notificationservice

import "time"

func (n *NotificationService) Outage(channel Channel, minutes int) {
	n.mu.Lock()
	defer n.mu.Unlock()
	now := time.Now()
	n.outbox.Outage(string(channel), now, now.Add(time.Duration(minutes)*time.Minute))
}

func (n *NotificationService) Lost(user string) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.outbox.Lost(user, time.Now())
}
