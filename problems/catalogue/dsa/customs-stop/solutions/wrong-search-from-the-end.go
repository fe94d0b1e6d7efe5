package main

import "container/heap"

const none = -1

func fastestWithStop(places int, roads [][]int, yards [][]int) int {
	roadsFrom := map[int][]road{}
	for _, r := range roads {
		roadsFrom[r[0]] = append(roadsFrom[r[0]], road{r[1], r[2]})
	}
	before := fastest(roadsFrom, places, stop{0, 0})
	after := fastest(roadsFrom, places, stop{places - 1, 0})
	best := none
	for _, yard := range yards {
		place, minutes := yard[0], yard[1]
		if before[place] == none || after[place] == none {
			continue
		}
		if time := before[place] + minutes + after[place]; best == none || time < best {
			best = time
		}
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
