package ttlcache

import (
	"slices"

	"ttlcache/recent"
)

func (c *Cache) PutTagged(key string, value string, tags []string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.store(recent.Entry{Key: key, Value: value, Tags: slices.Clone(tags)})
}

func (c *Cache) Tagged(tag string) []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.keysWith(tag)
}

func (c *Cache) Invalidate(tag string) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	keys := c.keysWith(tag)
	for _, key := range keys {
		c.entries.Remove(key)
	}
	return len(keys)
}

// keysWith is called under the lock.
func (c *Cache) keysWith(tag string) []string {
	c.removeEnded()
	keys := []string{}
	for _, entry := range c.entries.All() {
		if slices.Contains(entry.Tags, tag) {
			keys = append(keys, entry.Key)
		}
	}
	return keys
}
