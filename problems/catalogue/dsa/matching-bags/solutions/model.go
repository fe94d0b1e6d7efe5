package main

import (
	"slices"
	"strings"
)

func firstMatches(bags [][]string) []int {
	firstPlace := map[string]int{}
	matches := make([]int, len(bags))
	for i, bag := range bags {
		key := keyOf(bag)
		if _, isKnown := firstPlace[key]; !isKnown {
			firstPlace[key] = i
		}
		matches[i] = firstPlace[key]
	}
	return matches
}

// keyOf is the same for bags that match, and for no others: names contain no comma.
func keyOf(bag []string) string {
	parts := slices.Clone(bag)
	slices.Sort(parts)
	return strings.Join(parts, ",")
}
