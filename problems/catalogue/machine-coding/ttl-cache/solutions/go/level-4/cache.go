package ttlcache

import (
	"sync"

	"ttlcache/recent"
)

// Cache keeps the entries that were used last; it is safe for use by several goroutines.
type Cache struct {
	capacity int

	mu      sync.Mutex
	entries *recent.Entries
	flights *flights
}

func NewCache(capacity int) *Cache {
	return &Cache{capacity: capacity, entries: recent.New(), flights: newFlights()}
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
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, found := c.find(key); found {
		return false
	}
	c.store(recent.Entry{Key: key, Value: value})
	return true
}
