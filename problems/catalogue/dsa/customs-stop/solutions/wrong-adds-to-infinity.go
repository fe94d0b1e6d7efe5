package main

import (
	"container/heap"
	"math"
)

const none = math.MaxInt

func fastestWithStop(places int, roads [][]int, yards [][]int) int {
	from, to := map[int][]road{}, map[int][]road{}
	for _, r := range roads {
		from[r[0]] = append(from[r[0]], road{r[1], r[2]})
		to[r[1]] = append(to[r[1]], road{r[0], r[2]})
	}
	before := fastest(from, places, stop{0, 0})
	after := fastest(to, places, stop{places - 1, 0})
	best := none
	for _, yard := range yards {
		best = min(best, before[yard[0]]+yard[1]+after[yard[0]])
	}
	if best == none {
		return -1
	}
	return best
}

type road struct{ to, minutes int }

type stop struct{ place, time int }

func fastest(roadsFrom map[int][]road, places int, starts ...stop) []int {
	earliest := make([]int, places)
	for i := range earliest {
		earliest[i] = none
	}
	next := &stops{}
	for _, s := range starts {
		heap.Push(next, s)
	}
	for next.Len() > 0 {
		s := heap.Pop(next).(stop)
		if earliest[s.place] != none {
			continue
		}
		earliest[s.place] = s.time
		for _, r := range roadsFrom[s.place] {
			heap.Push(next, stop{r.to, s.time + r.minutes})
		}
	}
	return earliest
}

type stops []stop

func (s stops) Len() int           { return len(s) }
func (s stops) Less(i, j int) bool { return s[i].time < s[j].time }
func (s stops) Swap(i, j int)      { s[i], s[j] = s[j], s[i] }
func (s *stops) Push(x any)        { *s = append(*s, x.(stop)) }
func (s *stops) Pop() any {
	last := (*s)[len(*s)-1]
	*s = (*s)[:len(*s)-1]
	return last
}
