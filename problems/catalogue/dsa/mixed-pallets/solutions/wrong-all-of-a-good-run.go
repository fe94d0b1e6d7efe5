package main

func countPallets(boxes []Box, fewest int, most int, load int) int {
	count := map[int]int{}
	weight, start, runs := 0, 0, 0
	for end, box := range boxes {
		count[box.Product]++
		weight += box.Weight
		for len(count) > most || weight > load {
			weight -= boxes[start].Weight
			count[boxes[start].Product]--
			if count[boxes[start].Product] == 0 {
				delete(count, boxes[start].Product)
			}
			start++
		}
		if len(count) >= fewest {
			runs += end - start + 1
		}
	}
	return runs
}
