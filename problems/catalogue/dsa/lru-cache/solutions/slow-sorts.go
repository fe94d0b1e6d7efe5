package main

import "sort"

type entry struct{ value, lastUse int }

type LruCache struct {
	capacity int
	clock    int
	entries  map[int]entry
}

func NewLruCache(capacity int) *LruCache {
	return &LruCache{capacity: capacity, entries: map[int]entry{}}
}

func (c *LruCache) Get(key int) int {
	e, ok := c.entries[key]
	if !ok {
		return -1
	}
	c.clock++
	c.entries[key] = entry{e.value, c.clock}
	return e.value
}

func (c *LruCache) Put(key int, value int) int {
	pushedOut := -1
	if _, ok := c.entries[key]; !ok && len(c.entries) == c.capacity {
		keys := make([]int, 0, len(c.entries))
		for k := range c.entries {
			keys = append(keys, k)
		}
		sort.Slice(keys, func(i, j int) bool { return c.entries[keys[i]].lastUse < c.entries[keys[j]].lastUse })
		pushedOut = keys[0]
		delete(c.entries, pushedOut)
	}
	c.clock++
	c.entries[key] = entry{value, c.clock}
	return pushedOut
}
