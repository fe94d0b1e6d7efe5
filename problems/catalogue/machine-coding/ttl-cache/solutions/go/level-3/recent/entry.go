package recent

import "time"

// Entry is what is kept under a key.
type Entry struct {
	Key, Value string
	Ends       time.Time // zero when it does not end
	Tags       []string
}

func (e Entry) HasEnded(now time.Time) bool {
	return !e.Ends.IsZero() && !now.Before(e.Ends)
}
