package main

func countPallets(boxes []Box, fewest int, most int, load int) int {
	return countUpTo(most, boxes, load) - countUpTo(fewest-1, boxes, load)
}

func countUpTo(products int, boxes []Box, load int) int {
	count := map[int]int{boxes[0].Product: 1}
	weight := boxes[0].Weight
	start, runs := 0, 0
	for end := 1; ; end++ {
		for len(count) > products || weight > load {
			weight -= boxes[start].Weight
			count[boxes[start].Product]--
			if count[boxes[start].Product] == 0 {
				delete(count, boxes[start].Product)
			}
			start++
		}
		runs += end - start
		if end == len(boxes) {
			return runs
		}
		weight += boxes[end].Weight
		count[boxes[end].Product]++
	}
}
