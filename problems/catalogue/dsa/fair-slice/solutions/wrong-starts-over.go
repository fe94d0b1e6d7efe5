package main

func fairSlice(clients string, limit int) string {
	count := map[byte]int{}
	best := ""
	start := 0
	for i := range len(clients) {
		count[clients[i]]++
		if count[clients[i]] > limit {
			start = i
			count = map[byte]int{clients[i]: 1}
		}
		if slice := clients[start : i+1]; len(slice) > len(best) {
			best = slice
		}
	}
	return best
}
