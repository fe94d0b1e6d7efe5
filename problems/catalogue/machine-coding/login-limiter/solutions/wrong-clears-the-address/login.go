package loginlimiter

import (
	"time"

	"loginlimiter/tries"
)

func (l *LoginLimiter) Login(name string, password string) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.attempt(name, password, nil)
}

func (l *LoginLimiter) LoginFrom(name string, password string, address string) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.attempt(name, password, l.addresses.Of(address))
}

// attempt is called under the lock; without an address there are no tries from it.
func (l *LoginLimiter) attempt(name string, password string, from *tries.Failed) (int, error) {
	failed, now := l.names.Of(name), time.Now()
	switch {
	case from.FullFor(now) > 0:
		return 0, ErrBlocked
	case failed.FullFor(now) > 0:
		return 0, ErrLocked
	case !l.accounts.fits(name, password):
		failed.Add(now)
		from.Add(now)
		return 0, ErrDenied
	}
	count := failed.Count(now)
	failed.Forget()
	if from != nil {
		from.Forget()
	}
	return count, nil
}
