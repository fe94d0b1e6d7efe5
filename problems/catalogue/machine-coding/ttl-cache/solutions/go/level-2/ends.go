package ttlcache

import (
	"time"

	"ttlcache/recent"
)

func (c *Cache) PutFor(key string, value string, ms int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.store(recent.Entry{Key: key, Value: value, Ends: time.Now().Add(time.Duration(ms) * time.Millisecond)})
}

func (c *Cache) Left(key string) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	entry, found := c.find(key)
	if !found {
		return 0, ErrMissing
	}
	if entry.Ends.IsZero() {
		return 0, ErrNoEnd
	}
	return int(time.Until(entry.Ends).Milliseconds()), nil
}
