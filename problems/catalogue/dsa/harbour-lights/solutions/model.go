package main

import "container/heap"

type flash struct {
	time  int
	light int
}

// flashes is a heap with the next flash of every light, the first to be seen on top.
type flashes []flash

func (f flashes) Len() int { return len(f) }
func (f flashes) Less(i, j int) bool {
	if f[i].time != f[j].time {
		return f[i].time < f[j].time
	}
	return f[i].light < f[j].light
}
func (f flashes) Swap(i, j int) { f[i], f[j] = f[j], f[i] }
func (f *flashes) Push(x any)   { *f = append(*f, x.(flash)) }
func (f *flashes) Pop() any {
	last := (*f)[len(*f)-1]
	*f = (*f)[:len(*f)-1]
	return last
}

func firstFlashes(lights [][]int, count int) []int {
	next := make(flashes, len(lights))
	for i, light := range lights {
		next[i] = flash{time: light[0], light: i}
	}
	heap.Init(&next)

	seen := make([]int, 0, count)
	for len(seen) < count {
		top := &next[0]
		seen = append(seen, top.light)
		top.time += lights[top.light][1]
		heap.Fix(&next, 0)
	}
	return seen
}
