package ttlcache

import (
	"sync"
	"time"

	"ttlcache/recent"
)

// Cache keeps the entries that were used last; it is safe for use by several goroutines.
type Cache struct {
	capacity int

	mu      sync.Mutex
	entries *recent.Entries
}

func NewCache(capacity int) *Cache {
	return &Cache{capacity: capacity, entries: recent.New()}
}

func (c *Cache) Put(key string, value string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.store(recent.Entry{Key: key, Value: value})
}

func (c *Cache) Get(key string) (string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	entry, found := c.find(key)
	if !found {
		return "", ErrMissing
	}
	c.entries.Use(key)
	return entry.Value, nil
}

func (c *Cache) Add(key string, value string) bool {
	if c.has(key) {
		return false
	}
	// Something slow in between, such as computing the value.
	time.Sleep(time.Nanosecond)
	c.Put(key, value)
	return true
}

func (c *Cache) has(key string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	_, found := c.find(key)
	return found
}
