package main

import "slices"

func countEchoes(ids []int, span int) int {
	if len(ids) == 0 {
		return 0
	}
	inReach := make([]int, slices.Max(ids)+1)
	echoes := 0
	for i, id := range ids {
		if i > span {
			inReach[ids[i-span-1]]--
		}
		echoes += inReach[id]
		inReach[id]++
	}
	return echoes
}
