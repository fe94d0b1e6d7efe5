package main

func fairSlice(clients string, limit int) string {
	best := ""
	for start := range len(clients) {
		count := map[byte]int{}
		end := start
		for end < len(clients) && count[clients[end]] < limit {
			count[clients[end]]++
			end++
		}
		if end-start > len(best) {
			best = clients[start:end]
		}
	}
	return best
}
