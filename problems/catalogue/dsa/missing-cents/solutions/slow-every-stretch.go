package main

func countSuspects(entries []int, missing int, least int) int {
	suspects := 0
	for start := range entries {
		sum := 0
		for end := start; end < len(entries); end++ {
			sum += entries[end]
			if sum == missing && end-start+1 >= least {
				suspects++
			}
		}
	}
	return suspects
}
