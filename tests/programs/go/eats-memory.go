// dayseven: problem=echoes expect=memory-limit class=eats-memory
package main

func countEchoes(ids []int, span int) int {
	var kept [][]byte
	for {
		page := make([]byte, 1<<20)
		for i := range page {
			page[i] = 1
		}
		kept = append(kept, page)
	}
}
