package ratelimiter

import "time"

func (r *RateLimiter) Acquire(key string, tokens int, patience int) (int, error) {
	wait, err := r.stand(key, tokens, time.Duration(patience)*time.Millisecond)
	if err != nil {
		return 0, err
	}
	time.Sleep(wait)
	return int(wait.Milliseconds()), nil
}

// stand takes a place in the key's line and says how long it is.
func (r *RateLimiter) stand(key string, tokens int, patience time.Duration) (time.Duration, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	line := r.of(key)
	wait, possible := line.Until(tokens, time.Now())
	if !possible {
		return 0, ErrNever
	}
	if wait > patience {
		return 0, ErrTooLong
	}
	line.Owe(tokens)
	return wait, nil
}
