package main

type LruCache struct {
	capacity int
	values   map[int]int
	order    []int
}

func NewLruCache(capacity int) *LruCache {
	return &LruCache{capacity: capacity, values: map[int]int{}}
}

func (c *LruCache) Get(key int) int {
	if value, ok := c.values[key]; ok {
		return value
	}
	return -1
}

func (c *LruCache) Put(key int, value int) int {
	pushedOut := -1
	if _, ok := c.values[key]; !ok {
		if len(c.values) == c.capacity {
			pushedOut = c.order[0]
			c.order = c.order[1:]
			delete(c.values, pushedOut)
		}
		c.order = append(c.order, key)
	}
	c.values[key] = value
	return pushedOut
}
