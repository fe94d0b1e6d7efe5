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
	return l.try(name, password, &address, 0)
}

func (l *LoginLimiter) LoginSlowly(name string, password string, address string) (int, error) {
	return l.try(name, password, &address, checkTime)
}

// try counts as a failed try of all it concerns until its check is over. The lock is not held during the check. A login may come from no address.
func (l *LoginLimiter) try(name string, password string, from *string, check time.Duration) (int, error) {
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
	name              string
	from              *string
	byName, byAddress *tries.Failed
	ofName, ofAddress *tries.Try
}

func (l *LoginLimiter) begin(name string, from *string) (attempt, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	begun, now := attempt{name: name, from: from, byName: l.names.Of(name)}, time.Now()
	switch {
	case from != nil && l.blockedFor(*from, now) > 0:
		return attempt{}, ErrBlocked
	case begun.byName.FullFor(now) > 0:
		return attempt{}, ErrLocked
	case from != nil:
		begun.byAddress = l.addresses.Of(*from)
	}
	begun.ofName, begun.ofAddress = begun.byName.Begin(now), begun.byAddress.Begin(now)
	return begun, nil
}

func (l *LoginLimiter) end(ended attempt, password string) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	fits := l.accounts.fits(ended.name, password)
	ended.byName.End(ended.ofName, !fits)
	ended.byAddress.End(ended.ofAddress, !fits)
	if fits {
		return ended.byName.Forget(time.Now()), nil
	}
	if ended.from != nil {
		l.denials.add(denial{address: *ended.from, name: ended.name, at: time.Now()})
	}
	return 0, ErrDenied
}
