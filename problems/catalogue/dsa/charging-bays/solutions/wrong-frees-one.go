package main

import "container/heap"

type bay struct{ freeAt, number int }

type bayHeap []bay

func (h bayHeap) Len() int { return len(h) }
func (h bayHeap) Less(i, j int) bool {
	return h[i].freeAt < h[j].freeAt || h[i].freeAt == h[j].freeAt && h[i].number < h[j].number
}
func (h bayHeap) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *bayHeap) Push(x any)   { *h = append(*h, x.(bay)) }
func (h *bayHeap) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

func assignBays(bays int, cars [][]int) []int {
	free, taken := &bayHeap{}, &bayHeap{}
	for number := range bays {
		heap.Push(free, bay{0, number})
	}
	assigned := []int{}
	for _, car := range cars {
		arrival, minutes, patience := car[0], car[1], car[2]
		if taken.Len() > 0 && (*taken)[0].freeAt <= arrival {
			freed := heap.Pop(taken).(bay)
			heap.Push(free, bay{0, freed.number})
		}
		if free.Len() > 0 {
			own := heap.Pop(free).(bay)
			heap.Push(taken, bay{arrival + minutes, own.number})
			assigned = append(assigned, own.number)
			continue
		}
		start := max(arrival, (*taken)[0].freeAt)
		if start-arrival > patience {
			assigned = append(assigned, -1)
			continue
		}
		own := heap.Pop(taken).(bay)
		heap.Push(taken, bay{start + minutes, own.number})
		assigned = append(assigned, own.number)
	}
	return assigned
}
