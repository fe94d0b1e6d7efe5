package main

func fairSlice(clients string, limit int) string {
	var count [128]int // how often each client occurs in clients[start:end]
	best := ""
	start := 0
	for i := range len(clients) {
		client := clients[i]
		count[client]++
		for count[client] > limit {
			count[clients[start]]--
			start++
		}
		if slice := clients[start : i+1]; len(slice) > len(best) {
			best = slice
		}
	}
	return best
}
