package main

func countSuspects(entries []int, missing int, least int) int {
	seen := map[int32]int{}
	var total, totalBefore int32
	suspects := 0
	for i, cents := range entries {
		total += int32(cents)
		if i+1 >= least {
			seen[totalBefore]++
			totalBefore += int32(entries[i+1-least])
		}
		suspects += seen[total-int32(missing)]
	}
	return suspects
}
