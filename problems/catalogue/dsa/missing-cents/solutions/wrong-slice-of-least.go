package main

func countSuspects(entries []int, missing int, least int) int {
	total := 0
	for _, cents := range entries[:least] {
		total += cents
	}
	suspects, totalBefore := 0, 0
	seen := map[int]int{0: 1}
	for i := least; ; i++ {
		suspects += seen[total-missing]
		if i == len(entries) {
			return suspects
		}
		total += entries[i]
		totalBefore += entries[i-least]
		seen[totalBefore]++
	}
}
