package main

import "slices"

func bootOrder(services int, needs [][]int) []int {
	count := make([]int, services)
	waitedFor := make([]int, services)
	for _, pair := range needs {
		count[pair[0]]++
		waitedFor[pair[1]]++
	}
	order := []int{}
	for service := range services {
		order = append(order, service)
	}
	if !slices.Contains(count, 0) {
		return []int{}
	}
	slices.SortFunc(order, func(a, b int) int {
		if count[a] != count[b] {
			return count[a] - count[b]
		}
		return waitedFor[b] - waitedFor[a]
	})
	return order
}
