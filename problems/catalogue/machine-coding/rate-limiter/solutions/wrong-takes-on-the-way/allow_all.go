package ratelimiter

func (r *RateLimiter) AllowAll(keys []string, tokens int) []string {
	short := []string{}
	for _, key := range distinct(keys) {
		if !r.Allow(key, tokens) {
			short = append(short, key)
		}
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
