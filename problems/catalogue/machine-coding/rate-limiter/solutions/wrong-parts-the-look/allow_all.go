package ratelimiter

import "time"

func (r *RateLimiter) AllowAll(keys []string, tokens int) []string {
	keys = distinct(keys)
	short := []string{}
	for _, key := range keys {
		if r.Left(key) < tokens {
			short = append(short, key)
		}
	}
	if len(short) > 0 {
		return short
	}
	// Something slow in between, such as a line of a log.
	time.Sleep(time.Nanosecond)
	for _, key := range keys {
		r.Allow(key, tokens)
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
