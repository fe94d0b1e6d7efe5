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
	h := &bayHeap{}
	for number := range bays {
		heap.Push(h, bay{0, number})
	}
	assigned := []int{}
	for _, car := range cars {
		start := max(car[0], (*h)[0].freeAt)
		if start-car[0] > car[2] {
			assigned = append(assigned, -1)
			continue
		}
		own := heap.Pop(h).(bay)
		assigned = append(assigned, own.number)
		own.freeAt = start + car[1]
		heap.Push(h, own)
	}
	return assigned
}
