package main

import "slices"

func firstFlashes(lights [][]int, count int) []int {
	order := make([]int, len(lights))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return lights[a][0] - lights[b][0] })
	seen := []int{}
	for len(seen) < count {
		seen = append(seen, order[len(seen)%len(order)])
	}
	return seen
}
