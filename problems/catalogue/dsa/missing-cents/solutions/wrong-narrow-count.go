package main

func countSuspects(entries []int, missing int, least int) int {
	seen := map[int]int32{}
	total, totalBefore := 0, 0
	var suspects int32
	for i, cents := range entries {
		total += cents
		if i+1 >= least {
			seen[totalBefore]++
			totalBefore += entries[i+1-least]
		}
		suspects += seen[total-missing]
	}
	return int(suspects)
}
