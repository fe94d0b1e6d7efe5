package main

import "container/list"

type pair struct{ key, value int }

type LruCache struct {
	capacity int
	order    *list.List
	byKey    map[int]*list.Element
}

func NewLruCache(capacity int) *LruCache {
	return &LruCache{capacity: capacity, order: list.New(), byKey: map[int]*list.Element{}}
}

func (c *LruCache) Get(key int) int {
	element, ok := c.byKey[key]
	if !ok {
		return -1
	}
	c.order.MoveToFront(element)
	return element.Value.(pair).value
}

func (c *LruCache) Put(key int, value int) int {
	pushedOut := -1
	if c.order.Len() == c.capacity {
		pushedOut = c.order.Remove(c.order.Back()).(pair).key
		delete(c.byKey, pushedOut)
	}
	if element, ok := c.byKey[key]; ok {
		c.order.Remove(element)
	}
	c.byKey[key] = c.order.PushFront(pair{key, value})
	return pushedOut
}
