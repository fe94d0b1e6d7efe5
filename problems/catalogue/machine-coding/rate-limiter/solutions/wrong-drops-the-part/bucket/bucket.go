// Package bucket counts tokens that come back with time; who calls it says what time it is.
package bucket

import "time"

// Bucket holds tokens up to its capacity. It is not safe for use by several goroutines.
type Bucket struct {
	capacity int
	refill   time.Duration
	tokens   int
	// since is when the running interval began; of a full bucket it means nothing.
	since time.Time
}

// New is full.
func New(capacity int, refill time.Duration) *Bucket {
	return &Bucket{capacity: capacity, refill: refill, tokens: capacity}
}

// Take takes so many tokens, or none.
func (b *Bucket) Take(tokens int, now time.Time) bool {
	b.fill(now)
	if b.tokens < tokens {
		return false
	}
	b.tokens -= tokens
	return true
}

// Left is how many tokens there are.
func (b *Bucket) Left(now time.Time) int {
	b.fill(now)
	return b.tokens
}

// fill puts back what came back until now.
func (b *Bucket) fill(now time.Time) {
	if b.tokens < b.capacity {
		intervals := now.Sub(b.since) / b.refill
		b.tokens = min(b.capacity, b.tokens+int(intervals))
	}
	b.since = now
}
