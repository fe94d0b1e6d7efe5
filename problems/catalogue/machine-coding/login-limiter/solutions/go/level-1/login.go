package loginlimiter

import "time"

func (l *LoginLimiter) Login(name string, password string) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	failed, now := l.names.Of(name), time.Now()
	if failed.FullFor(now) > 0 {
		return 0, ErrLocked
	}
	if !l.accounts.fits(name, password) {
		failed.Add(now)
		return 0, ErrDenied
	}
	count := failed.Count(now)
	failed.Forget()
	return count, nil
}
