package ratelimiter

import "time"

func (r *RateLimiter) AllowAll(keys []string, tokens int) []string {
	r.mu.Lock()
	defer r.mu.Unlock()
	now := time.Now()
	keys = distinct(keys)
	short := []string{}
	for _, key := range keys {
		if r.of(key).Left(now) < tokens {
			short = append(short, key)
		}
	}
	if len(short) > 0 {
		return short
	}
	for _, key := range keys {
		r.of(key).Take(tokens, now)
	}
	return short
}

// distinct keeps the first of equal keys.
func distinct(keys []string) []string {
	seen := make(map[string]bool, len(keys))
	var firsts []string
	for _, key := range keys {
		if !seen[key] {
			seen[key] = true
			firsts = append(firsts, key)
		}
	}
	return firsts
}
