package main

import "container/heap"

const unknown = -1

func fastestWithStop(places int, roads [][]int, yards [][]int) int {
	roadsFrom := make([][]road, places)
	for _, r := range roads {
		roadsFrom[r[0]] = append(roadsFrom[r[0]], road{to: r[1], minutes: r[2]})
	}

	before := fastest(roadsFrom, []stop{{place: 0, time: 0}})
	inspected := []stop{}
	for _, yard := range yards {
		place, minutes := yard[0], yard[1]
		if before[place] != unknown {
			inspected = append(inspected, stop{place, before[place] + minutes})
		}
	}
	after := fastest(roadsFrom, inspected)
	return after[places-1]
}

type road struct{ to, minutes int }

type stop struct{ place, time int }

// fastest returns the earliest time at every place when the lorry may begin with any of starts, unknown where it cannot come.
func fastest(roadsFrom [][]road, starts []stop) []int {
	earliest := make([]int, len(roadsFrom))
	for place := range earliest {
		earliest[place] = unknown
	}
	next := stops(starts)
	heap.Init(&next)
	for next.Len() > 0 {
		s := heap.Pop(&next).(stop)
		if earliest[s.place] != unknown {
			continue
		}
		earliest[s.place] = s.time
		for _, r := range roadsFrom[s.place] {
			if earliest[r.to] == unknown {
				heap.Push(&next, stop{r.to, s.time + r.minutes})
			}
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
