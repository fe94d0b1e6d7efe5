package main

import "container/heap"

type flash struct{ time, light int }

type flashes []flash

func (f flashes) Len() int { return len(f) }
func (f flashes) Less(i, j int) bool {
	return f[i].time < f[j].time || f[i].time == f[j].time && f[i].light < f[j].light
}
func (f flashes) Swap(i, j int) { f[i], f[j] = f[j], f[i] }
func (f *flashes) Push(x any)   { *f = append(*f, x.(flash)) }
func (f *flashes) Pop() any {
	last := (*f)[len(*f)-1]
	*f = (*f)[:len(*f)-1]
	return last
}

func firstFlashes(lights [][]int, count int) []int {
	next := &flashes{}
	for i, light := range lights {
		heap.Push(next, flash{light[0], i})
	}
	seen := []int{}
	for {
		top := heap.Pop(next).(flash)
		seen = append(seen, top.light)
		if len(seen) >= count {
			return seen
		}
		heap.Push(next, flash{top.time + lights[top.light][1], top.light})
	}
}
