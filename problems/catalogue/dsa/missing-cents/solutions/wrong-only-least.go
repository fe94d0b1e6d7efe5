package main

func countSuspects(entries []int, missing int, least int) int {
	sum, suspects := 0, 0
	for i, cents := range entries {
		sum += cents
		if i >= least {
			sum -= entries[i-least]
		}
		if i+1 >= least && sum == missing {
			suspects++
		}
	}
	return suspects
}
