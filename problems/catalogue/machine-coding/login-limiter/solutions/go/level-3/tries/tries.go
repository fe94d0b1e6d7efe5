// Package tries counts failed tries for as long as they count; who calls it says what time it is.
package tries

import (
	"slices"
	"time"
)

// Limit is how many may count at the same time, and for how long each does.
type Limit struct {
	Tries  int
	Window time.Duration
}

// Try may turn out to be none, as long as it is checked.
type Try struct {
	at      time.Time
	running bool
}

// Failed are those of one name, oldest first. Without a limit it is nil. It is not safe for use by several goroutines.
type Failed struct {
	limit Limit
	tries []*Try
}

func (f *Failed) Count(now time.Time) int {
	for len(f.tries) > 0 && now.Sub(f.tries[0].at) >= f.limit.Window {
		f.tries = f.tries[1:]
	}
	return len(f.tries)
}

// FullFor is how long no further try is allowed; 0 when one is.
func (f *Failed) FullFor(now time.Time) time.Duration {
	if f == nil || f.Count(now) < f.limit.Tries {
		return 0
	}
	return f.tries[0].at.Add(f.limit.Window).Sub(now)
}

// Begin counts a try until it is known what it was; End follows.
func (f *Failed) Begin(now time.Time) *Try {
	if f == nil {
		return nil
	}
	begun := &Try{at: now, running: true}
	f.tries = append(f.tries, begun)
	return begun
}

// End lets a try count on, or takes it back when it did not fail.
func (f *Failed) End(ended *Try, hasFailed bool) {
	if f == nil {
		return
	}
	ended.running = false
	if !hasFailed {
		f.tries = slices.DeleteFunc(f.tries, func(each *Try) bool { return each == ended })
	}
}

// Forget forgets all but those that run, and says how many of them counted.
func (f *Failed) Forget(now time.Time) int {
	before := f.Count(now)
	f.tries = slices.DeleteFunc(f.tries, func(each *Try) bool { return !each.running })
	return before - len(f.tries)
}
