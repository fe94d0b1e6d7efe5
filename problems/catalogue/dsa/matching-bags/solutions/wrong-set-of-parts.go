package main

import (
	"fmt"
	"maps"
	"slices"
)

func firstMatches(bags [][]string) []int {
	firstPlace := map[string]int{}
	matches := make([]int, len(bags))
	for i, bag := range bags {
		parts := map[string]bool{}
		for _, part := range bag {
			parts[part] = true
		}
		key := fmt.Sprint(len(bag), slices.Sorted(maps.Keys(parts)))
		if _, isKnown := firstPlace[key]; !isKnown {
			firstPlace[key] = i
		}
		matches[i] = firstPlace[key]
	}
	return matches
}
