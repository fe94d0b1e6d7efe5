package main

func countPallets(boxes []Box, fewest int, most int, load int) int {
	return countUpTo(most, boxes, load) - countUpTo(fewest-1, boxes, load)
}

func countUpTo(products int, boxes []Box, load int) int {
	if products == 0 {
		return 0
	}
	count := map[int]int{}
	weight, start, runs := 0, 0, 0
	for end, box := range boxes {
		count[box.Product]++
		weight += box.Weight
		for start < end && (len(count) > products || weight > load) {
			weight -= boxes[start].Weight
			count[boxes[start].Product]--
			if count[boxes[start].Product] == 0 {
				delete(count, boxes[start].Product)
			}
			start++
		}
		runs += end - start + 1
	}
	return runs
}
