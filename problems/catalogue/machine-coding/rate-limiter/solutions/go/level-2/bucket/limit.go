package bucket

import "time"

// Until is how long it takes until there are so many tokens; false when they never are.
func (b *Bucket) Until(tokens int, now time.Time) (time.Duration, bool) {
	if tokens > b.capacity {
		return 0, false
	}
	b.fill(now)
	if tokens <= b.tokens {
		return 0, true
	}
	return b.since.Add(time.Duration(tokens-b.tokens) * b.refill).Sub(now), true
}

// SetLimit begins an interval anew.
func (b *Bucket) SetLimit(capacity int, refill time.Duration, now time.Time) {
	b.fill(now)
	b.capacity, b.refill = capacity, refill
	b.tokens = min(b.tokens, capacity)
	b.since = now
}
