package ttlcache

import "ttlcache/recent"

func (c *Cache) Keys() []string {
	c.mu.Lock()
	defer c.mu.Unlock()
	keys := []string{}
	for _, entry := range c.entries.All() {
		keys = append(keys, entry.Key)
	}
	return keys
}

// find is called under the lock.
func (c *Cache) find(key string) (recent.Entry, bool) {
	return c.entries.Find(key)
}

// store is called under the lock.
func (c *Cache) store(entry recent.Entry) {
	if _, found := c.find(entry.Key); !found && c.entries.Len() >= c.capacity {
		c.entries.RemoveOldest()
	}
	c.entries.Set(entry)
}
