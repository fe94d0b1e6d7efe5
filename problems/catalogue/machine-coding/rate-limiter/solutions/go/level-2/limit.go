package ratelimiter

import "time"

func (r *RateLimiter) RetryAfter(key string, tokens int) (int, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	wait, possible := r.of(key).Until(tokens, time.Now())
	if !possible {
		return 0, ErrNever
	}
	return int(wait.Milliseconds()), nil
}

func (r *RateLimiter) SetLimit(key string, capacity int, refillMs int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.of(key).SetLimit(capacity, time.Duration(refillMs)*time.Millisecond, time.Now())
}
