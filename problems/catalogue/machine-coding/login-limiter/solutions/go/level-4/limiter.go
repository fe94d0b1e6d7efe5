package loginlimiter

import (
	"sync"
	"time"

	"loginlimiter/tries"
)

// LoginLimiter is safe for use by several goroutines.
type LoginLimiter struct {
	mu        sync.Mutex
	accounts  accounts
	names     *tries.By
	addresses *tries.By
	denials   denials
	// blocks are those by hand: when each ends.
	blocks map[string]time.Time
}

func NewLoginLimiter(most int, windowSeconds int) *LoginLimiter {
	limit := tries.Limit{Tries: most, Window: time.Duration(windowSeconds) * time.Second}
	return &LoginLimiter{accounts: accounts{}, names: tries.NewBy(limit), blocks: map[string]time.Time{}}
}

func (l *LoginLimiter) SignUp(name string, password string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.accounts.add(name, password)
}

func (l *LoginLimiter) Failures(name string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.names.Of(name).Count(time.Now())
}

// UnlocksIn rounds up: whoever comes back then must not be too early.
func (l *LoginLimiter) UnlocksIn(name string) int {
	l.mu.Lock()
	defer l.mu.Unlock()
	wait := l.names.Of(name).FullFor(time.Now())
	return int((wait + time.Millisecond - 1) / time.Millisecond)
}
