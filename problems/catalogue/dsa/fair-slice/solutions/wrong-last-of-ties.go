package main

func fairSlice(clients string, limit int) string {
	var count [128]int
	best := ""
	start := 0
	for i := range len(clients) {
		count[clients[i]]++
		for count[clients[i]] > limit {
			count[clients[start]]--
			start++
		}
		if slice := clients[start : i+1]; len(slice) >= len(best) {
			best = slice
		}
	}
	return best
}
