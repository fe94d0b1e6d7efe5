package loginlimiter

import (
	"time"

	"loginlimiter/tries"
)

const checkTime = 100 * time.Millisecond

func (l *LoginLimiter) Login(name string, password string) (int, error) {
	return l.try(name, password, nil, 0)
}

func (l *LoginLimiter) LoginFrom(name string, password string, address string) (int, error) {
	return l.try(name, password, l.from(address), 0)
}

func (l *LoginLimiter) LoginSlowly(name string, password string, address string) (int, error) {
	return l.try(name, password, l.from(address), checkTime)
}

func (l *LoginLimiter) from(address string) *tries.Failed {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.addresses.Of(address)
}

// try counts as a failed try of all it concerns until its check is over. The lock is not held during the check.
func (l *LoginLimiter) try(name string, password string, from *tries.Failed, check time.Duration) (int, error) {
	begun, err := l.begin(name, from)
	if err != nil {
		return 0, err
	}
	if check > 0 {
		time.Sleep(check)
	}
	return l.end(begun, password)
}

// attempt is a login that is neither allowed nor refused yet.
type attempt struct {
	name          string
	byName, from  *tries.Failed
	ofName, there *tries.Try
}

func (l *LoginLimiter) begin(name string, from *tries.Failed) (attempt, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	byName, now := l.names.Of(name), time.Now()
	switch {
	case from.FullFor(now) > 0:
		return attempt{}, ErrBlocked
	case byName.FullFor(now) > 0:
		return attempt{}, ErrLocked
	}
	return attempt{name: name, byName: byName, from: from, ofName: byName.Begin(now), there: from.Begin(now)}, nil
}

func (l *LoginLimiter) end(ended attempt, password string) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	fits := l.accounts.fits(ended.name, password)
	ended.byName.End(ended.ofName, !fits)
	ended.from.End(ended.there, !fits)
	if !fits {
		return 0, ErrDenied
	}
	return ended.byName.Forget(time.Now()), nil
}
