package main

import "math"

const never = math.MaxInt

func fastestWithStop(places int, roads [][]int, yards [][]int) int {
	roadsFrom := make([][][]int, places)
	for _, road := range roads {
		roadsFrom[road[0]] = append(roadsFrom[road[0]], road)
	}

	before := make([]int, places)
	after := make([]int, places)
	for place := range places {
		before[place], after[place] = never, never
	}
	before[0] = 0
	settle(roadsFrom, before)
	for _, yard := range yards {
		if before[yard[0]] < never {
			after[yard[0]] = before[yard[0]] + yard[1]
		}
	}
	settle(roadsFrom, after)
	if after[places-1] == never {
		return -1
	}
	return after[places-1]
}

func settle(roadsFrom [][][]int, times []int) {
	done := make([]bool, len(times))
	for {
		next := -1
		for place, time := range times {
			if !done[place] && time < never && (next == -1 || time < times[next]) {
				next = place
			}
		}
		if next == -1 {
			return
		}
		done[next] = true
		for _, road := range roadsFrom[next] {
			times[road[1]] = min(times[road[1]], times[next]+road[2])
		}
	}
}
