package loginlimiter

import (
	"time"

	"loginlimiter/tries"
)

func (l *LoginLimiter) LimitAddresses(most int, seconds int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.addresses = tries.NewBy(tries.Limit{Tries: most, Window: time.Duration(seconds) * time.Second})
}
