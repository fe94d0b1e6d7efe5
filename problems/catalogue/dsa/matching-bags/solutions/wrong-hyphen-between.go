package main

import (
	"slices"
	"strings"
)

func firstMatches(bags [][]string) []int {
	firstPlace := map[string]int{}
	matches := make([]int, len(bags))
	for i, bag := range bags {
		slices.Sort(bag)
		key := strings.Join(bag, "-")
		if _, isKnown := firstPlace[key]; !isKnown {
			firstPlace[key] = i
		}
		matches[i] = firstPlace[key]
	}
	return matches
}
