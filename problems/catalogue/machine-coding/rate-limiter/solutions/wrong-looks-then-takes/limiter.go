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
}

func NewRateLimiter(capacity int, refillMs int) *RateLimiter {
	return &RateLimiter{capacity: capacity, refill: time.Duration(refillMs) * time.Millisecond, buckets: map[string]*bucket.Bucket{}}
}

func (r *RateLimiter) Allow(key string, tokens int) bool {
	if r.Left(key) < tokens {
		return false
	}
	// Something slow in between, such as a line of a log.
	time.Sleep(time.Nanosecond)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.of(key).Take(tokens, time.Now())
	return true
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
