package main

type node struct {
	key, value   int
	before, next *node
}

type LruCache struct {
	capacity    int
	byKey       map[int]*node
	first, last *node
}

func NewLruCache(capacity int) *LruCache {
	return &LruCache{capacity: capacity, byKey: map[int]*node{}}
}

func (c *LruCache) Get(key int) int {
	n, ok := c.byKey[key]
	if !ok {
		return -1
	}
	c.toFront(n)
	return n.value
}

func (c *LruCache) Put(key int, value int) int {
	if n, ok := c.byKey[key]; ok {
		n.value = value
		c.toFront(n)
		return -1
	}
	pushedOut := -1
	if len(c.byKey) == c.capacity {
		pushedOut = c.last.key
		delete(c.byKey, pushedOut)
		c.last = c.last.before
		c.last.next = nil
	}
	n := &node{key: key, value: value}
	c.byKey[key] = n
	c.pushFront(n)
	return pushedOut
}

func (c *LruCache) toFront(n *node) {
	if n == c.first {
		return
	}
	n.before.next = n.next
	if n.next != nil {
		n.next.before = n.before
	} else {
		c.last = n.before
	}
	c.pushFront(n)
}

func (c *LruCache) pushFront(n *node) {
	n.before, n.next = nil, c.first
	if c.first != nil {
		c.first.before = n
	} else {
		c.last = n
	}
	c.first = n
}
