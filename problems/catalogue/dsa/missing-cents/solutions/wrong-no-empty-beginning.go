package main

func countSuspects(entries []int, missing int, least int) int {
	totals := make([]int, len(entries))
	seen := map[int]int{}
	total, suspects := 0, 0
	for i, cents := range entries {
		total += cents
		totals[i] = total
		if i >= least {
			seen[totals[i-least]]++
		}
		suspects += seen[total-missing]
	}
	return suspects
}
