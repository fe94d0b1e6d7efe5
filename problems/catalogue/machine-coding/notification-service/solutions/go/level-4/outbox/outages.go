package outbox

import "time"

// outages says until when a channel is down.
type outages map[string]time.Time

func (o outages) isDown(channel string, at time.Time) bool { return at.Before(o[channel]) }
