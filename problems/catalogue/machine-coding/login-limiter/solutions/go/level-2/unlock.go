package loginlimiter

import "time"

func (l *LoginLimiter) Unlock(name string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	failed := l.names.Of(name)
	wasLocked := failed.FullFor(time.Now()) > 0
	failed.Forget()
	return wasLocked
}
