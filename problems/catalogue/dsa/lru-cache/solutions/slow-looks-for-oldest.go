package main

type entry struct{ key, value, lastUse int }

type LruCache struct {
	capacity int
	clock    int
	entries  []entry
	place    map[int]int // of each key in entries
}

func NewLruCache(capacity int) *LruCache {
	return &LruCache{capacity: capacity, place: map[int]int{}}
}

func (c *LruCache) Get(key int) int {
	i, ok := c.place[key]
	if !ok {
		return -1
	}
	c.clock++
	c.entries[i].lastUse = c.clock
	return c.entries[i].value
}

func (c *LruCache) Put(key int, value int) int {
	c.clock++
	fresh := entry{key, value, c.clock}
	if i, ok := c.place[key]; ok {
		c.entries[i] = fresh
		return -1
	}
	if len(c.entries) < c.capacity {
		c.place[key] = len(c.entries)
		c.entries = append(c.entries, fresh)
		return -1
	}
	oldest := 0
	for i := range c.entries {
		if c.entries[i].lastUse < c.entries[oldest].lastUse {
			oldest = i
		}
	}
	pushedOut := c.entries[oldest].key
	delete(c.place, pushedOut)
	c.place[key] = oldest
	c.entries[oldest] = fresh
	return pushedOut
}
