package ratelimiter

import (
	"sync"
	"time"

	"ratelimiter/bucket"
)

// RateLimiter has a bucket for every key; it is safe for use by several goroutines.
type RateLimiter struct {
	capacity int
	refill   time.Duration

	mu      sync.Mutex
	buckets map[string]*bucket.Bucket
	// line lets one caller at a time wait.
	line chan struct{}
}

func NewRateLimiter(capacity int, refillMs int) *RateLimiter {
	return &RateLimiter{capacity: capacity, refill: time.Duration(refillMs) * time.Millisecond, buckets: map[string]*bucket.Bucket{}, line: make(chan struct{}, 1)}
}

func (r *RateLimiter) Allow(key string, tokens int) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.of(key).Take(tokens, time.Now())
}

func (r *RateLimiter) Left(key string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.of(key).Left(time.Now())
}

// of is called under the lock.
func (r *RateLimiter) of(key string) *bucket.Bucket {
	found := r.buckets[key]
	if found == nil {
		found = bucket.New(r.capacity, r.refill)
		r.buckets[key] = found
	}
	return found
}
