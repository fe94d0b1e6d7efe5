package loginlimiter

import "time"

func (l *LoginLimiter) Attackers(names int, seconds int) []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.denials.attackers(names, time.Duration(seconds)*time.Second, time.Now())
}

func (l *LoginLimiter) Block(address string, seconds int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.blocks[address] = time.Now().Add(time.Duration(seconds) * time.Second)
}

// BlockedFor rounds up, as UnlocksIn does.
func (l *LoginLimiter) BlockedFor(address string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	wait := l.blockedFor(address, time.Now())
	return int((wait + time.Millisecond - 1) / time.Millisecond)
}

// blockedFor is called under the lock.
func (l *LoginLimiter) blockedFor(address string, now time.Time) time.Duration {
	return max(l.addresses.Of(address).FullFor(now), l.blocks[address].Sub(now), 0)
}
