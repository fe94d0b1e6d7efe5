package main

func fairSlice(clients string, limit int) string {
	count := map[byte]int{clients[0]: 1}
	start, best := 0, clients[:1]
	for i := 1; i < len(clients); i++ {
		count[clients[i]]++
		for count[clients[i]] > limit {
			count[clients[start]]--
			start++
		}
		if slice := clients[start : i+1]; len(slice) > len(best) {
			best = slice
		}
	}
	return best
}
