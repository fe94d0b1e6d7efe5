package loginlimiter

import "time"

func (l *LoginLimiter) Unlock(name string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	failed, now := l.names.Of(name), time.Now()
	wasLocked := failed.FullFor(now) > 0
	failed.Forget(now)
	return wasLocked
}
