package main

import "slices"

func firstMatches(bags [][]string) []int {
	matches := make([]int, len(bags))
	for i, bag := range bags {
		slices.Sort(bag)
		matches[i] = slices.IndexFunc(bags[:i+1], func(other []string) bool {
			return slices.Equal(bag, other)
		})
	}
	return matches
}
