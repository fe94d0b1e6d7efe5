package main

type entry struct {
	key, value int
	newer      *entry
	older      *entry
}

type LruCache struct {
	capacity int
	byKey    map[int]*entry
	// ends closes the entries to a ring: ends.older is the latest used, ends.newer the one to push out.
	ends *entry
}

func NewLruCache(capacity int) *LruCache {
	ends := &entry{}
	ends.newer, ends.older = ends, ends
	return &LruCache{capacity: capacity, byKey: map[int]*entry{}, ends: ends}
}

func (c *LruCache) Get(key int) int {
	e, ok := c.byKey[key]
	if !ok {
		return -1
	}
	c.use(e)
	return e.value
}

func (c *LruCache) Put(key int, value int) int {
	if e, ok := c.byKey[key]; ok {
		e.value = value
		c.use(e)
		return -1
	}

	pushedOut := -1
	if len(c.byKey) == c.capacity {
		longestAgo := c.ends.newer
		longestAgo.unlink()
		delete(c.byKey, longestAgo.key)
		pushedOut = longestAgo.key
	}
	e := &entry{key: key, value: value}
	c.byKey[key] = e
	c.link(e)
	return pushedOut
}

func (c *LruCache) use(e *entry) {
	e.unlink()
	c.link(e)
}

func (c *LruCache) link(e *entry) {
	e.newer, e.older = c.ends, c.ends.older
	e.newer.older, e.older.newer = e, e
}

func (e *entry) unlink() {
	e.newer.older, e.older.newer = e.older, e.newer
}
