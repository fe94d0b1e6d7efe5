package main

import "container/heap"

type bay struct {
	number int
	freeAt int
}

// bayHeap has the bay on top that comes before all others.
type bayHeap struct {
	bays   []bay
	before func(a, b bay) bool
}

func (h *bayHeap) Len() int           { return len(h.bays) }
func (h *bayHeap) Less(i, j int) bool { return h.before(h.bays[i], h.bays[j]) }
func (h *bayHeap) Swap(i, j int)      { h.bays[i], h.bays[j] = h.bays[j], h.bays[i] }
func (h *bayHeap) Push(x any)         { h.bays = append(h.bays, x.(bay)) }
func (h *bayHeap) Pop() any {
	last := h.bays[len(h.bays)-1]
	h.bays = h.bays[:len(h.bays)-1]
	return last
}

func assignBays(bays int, cars [][]int) []int {
	free := &bayHeap{before: byNumber}
	for number := range bays {
		heap.Push(free, bay{number: number})
	}
	taken := &bayHeap{before: byTime}

	assigned := make([]int, len(cars))
	for i, car := range cars {
		arrival, minutes, patience := car[0], car[1], car[2]
		for taken.Len() > 0 && taken.bays[0].freeAt <= arrival {
			heap.Push(free, heap.Pop(taken))
		}

		var own bay
		start := arrival
		switch {
		case free.Len() > 0:
			own = heap.Pop(free).(bay)
		case taken.bays[0].freeAt-arrival <= patience:
			own = heap.Pop(taken).(bay)
			start = own.freeAt
		default:
			assigned[i] = -1
			continue
		}
		own.freeAt = start + minutes
		heap.Push(taken, own)
		assigned[i] = own.number
	}
	return assigned
}

func byNumber(a, b bay) bool {
	return a.number < b.number
}

func byTime(a, b bay) bool {
	return a.freeAt < b.freeAt || a.freeAt == b.freeAt && a.number < b.number
}
