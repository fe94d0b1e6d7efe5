package main

func countSuspects(entries []int, missing int, least int) int {
	seen := map[int]int{} // how often each running total occurred, at least least entries back
	total, totalBefore := 0, 0
	suspects := 0
	for i, cents := range entries {
		total += cents
		if start := i + 1 - least; start >= 0 {
			seen[totalBefore]++ // the total before entries[start]
			totalBefore += entries[start]
		}
		suspects += seen[total-missing]
	}
	return suspects
}
