package main

import (
	"slices"
	"strings"
)

func firstMatches(bags [][]string) []int {
	place := map[string]int{}
	matches := make([]int, len(bags))
	for i, bag := range bags {
		slices.Sort(bag)
		key := strings.Join(bag, ",")
		earlier, isKnown := place[key]
		if !isKnown {
			earlier = i
		}
		matches[i] = earlier
		place[key] = i
	}
	return matches
}
