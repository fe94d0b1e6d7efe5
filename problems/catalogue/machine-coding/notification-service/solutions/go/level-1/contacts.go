package notificationservice

// contact is one way to reach a user.
type contact struct {
	channel Channel
	address string
}

// contacts knows where users are reached, and where they do not want to be.
type contacts struct {
	addresses map[string]map[Channel]string
	muted     map[string]map[Channel]bool
}

func newContacts() *contacts {
	return &contacts{addresses: map[string]map[Channel]string{}, muted: map[string]map[Channel]bool{}}
}

func (c *contacts) connect(user string, channel Channel, address string) {
	if c.addresses[user] == nil {
		c.addresses[user] = map[Channel]string{}
	}
	c.addresses[user][channel] = address
}

func (c *contacts) mute(user string, channel Channel) {
	if c.muted[user] == nil {
		c.muted[user] = map[Channel]bool{}
	}
	c.muted[user][channel] = true
}

func (c *contacts) unmute(user string, channel Channel) { delete(c.muted[user], channel) }

// of gives those that are not muted, and whether anybody knows the user.
func (c *contacts) of(user string) ([]contact, bool) {
	addresses, known := c.addresses[user]
	var open []contact
	for channel, address := range addresses {
		if !c.muted[user][channel] {
			open = append(open, contact{channel, address})
		}
	}
	return open, known
}
