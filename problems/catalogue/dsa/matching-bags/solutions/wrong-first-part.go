package main

import "slices"

func firstMatches(bags [][]string) []int {
	firstPlace := map[string]int{}
	matches := []int{}
	for i, bag := range bags {
		slices.Sort(bag)
		key := bag[0]
		for _, part := range bag[1:] {
			key += "," + part
		}
		if _, isKnown := firstPlace[key]; !isKnown {
			firstPlace[key] = i
		}
		matches = append(matches, firstPlace[key])
	}
	return matches
}
