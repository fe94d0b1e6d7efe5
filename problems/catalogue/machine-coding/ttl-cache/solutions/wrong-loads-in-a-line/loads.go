package ttlcache

import (
	"time"

	"ttlcache/recent"
)

// longest is how long a load may take.
const longest = 1000 * time.Millisecond

func (c *Cache) Load(key string, ms int) (string, error) {
	value, joined, isMine := c.join(key)
	if joined == nil {
		return value, nil
	}
	if isMine {
		c.fly(key, joined, time.Duration(ms)*time.Millisecond)
	}
	<-joined.landed
	return joined.value, joined.err
}

func (c *Cache) Loads() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.flights.count
}

// join finds the value, or the flight that brings it. A flight that it begins is for the caller to fly.
func (c *Cache) join(key string) (value string, joined *flight, isMine bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if entry, found := c.find(key); found {
		c.entries.Use(key)
		return entry.Value, nil, false
	}
	if running, found := c.flights.running[key]; found {
		return "", running, false
	}
	return "", c.flights.begin(key), true
}

// fly lets one load go on at a time, to spare the source.
func (c *Cache) fly(key string, own *flight, takes time.Duration) {
	c.flights.source <- struct{}{}
	defer func() { <-c.flights.source }()
	time.Sleep(min(takes, longest))
	c.mu.Lock()
	defer c.mu.Unlock()
	if takes > longest {
		c.flights.end(key, ErrTooSlow)
		return
	}
	c.store(recent.Entry{Key: key, Value: own.value})
	c.flights.end(key, nil)
}
