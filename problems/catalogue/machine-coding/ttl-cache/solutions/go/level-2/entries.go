package ttlcache

import (
	"time"

	"ttlcache/recent"
)

func (c *Cache) Keys() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.removeEnded()
	keys := []string{}
	for _, entry := range c.entries.All() {
		keys = append(keys, entry.Key)
	}
	return keys
}

// find is called under the lock.
func (c *Cache) find(key string) (recent.Entry, bool) {
	entry, found := c.entries.Find(key)
	return entry, found && !entry.HasEnded(time.Now())
}

// store is called under the lock.
func (c *Cache) store(entry recent.Entry) {
	c.entries.Remove(entry.Key)
	if c.entries.Len() >= c.capacity {
		c.removeEnded()
	}
	if c.entries.Len() >= c.capacity {
		c.entries.RemoveOldest()
	}
	c.entries.Set(entry)
}

// removeEnded is called under the lock.
func (c *Cache) removeEnded() {
	now := time.Now()
	for _, entry := range c.entries.All() {
		if entry.HasEnded(now) {
			c.entries.Remove(entry.Key)
		}
	}
}
