// Package tries counts failed tries for as long as they count; who calls it says what time it is.
package tries

import "time"

// Limit is how many may count at the same time, and for how long each does.
type Limit struct {
	Tries  int
	Window time.Duration
}

// Failed are those of one name, oldest first. It is not safe for use by several goroutines.
type Failed struct {
	limit   Limit
	moments []time.Time
}

func (f *Failed) Count(now time.Time) int {
	for len(f.moments) > 0 && now.Sub(f.moments[0]) >= f.limit.Window {
		f.moments = f.moments[1:]
	}
	return len(f.moments)
}

// FullFor is how long no further try is allowed; 0 when one is.
func (f *Failed) FullFor(now time.Time) time.Duration {
	if f.Count(now) < f.limit.Tries {
		return 0
	}
	return f.moments[0].Add(f.limit.Window).Sub(now)
}

func (f *Failed) Add(now time.Time) { f.moments = append(f.moments, now) }

func (f *Failed) Forget() { f.moments = nil }
