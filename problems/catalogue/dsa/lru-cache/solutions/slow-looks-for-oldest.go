package main

type entry struct{ value, lastUse int }

type LruCache struct {
	capacity int
	clock    int
	entries  map[int]*entry
}

func NewLruCache(capacity int) *LruCache {
	return &LruCache{capacity: capacity, entries: map[int]*entry{}}
}

func (c *LruCache) Get(key int) int {
	e, ok := c.entries[key]
	if !ok {
		return -1
	}
	c.clock++
	e.lastUse = c.clock
	return e.value
}

func (c *LruCache) Put(key int, value int) int {
	pushedOut := -1
	if _, ok := c.entries[key]; !ok && len(c.entries) == c.capacity {
		oldest := c.clock + 1
		for k, e := range c.entries {
			if e.lastUse < oldest {
				pushedOut, oldest = k, e.lastUse
			}
		}
		delete(c.entries, pushedOut)
	}
	c.clock++
	c.entries[key] = &entry{value, c.clock}
	return pushedOut
}
