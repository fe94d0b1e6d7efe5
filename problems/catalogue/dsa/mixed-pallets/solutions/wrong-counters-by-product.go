package main

func countPallets(boxes []Box, fewest int, most int, load int) int {
	return countUpTo(most, boxes, load) - countUpTo(fewest-1, boxes, load)
}

func countUpTo(limit int, boxes []Box, load int) int {
	var count [100_001]int
	products, weight, start, runs := 0, 0, 0, 0
	for end, box := range boxes {
		count[box.Product]++
		if count[box.Product] == 1 {
			products++
		}
		weight += box.Weight
		for products > limit || weight > load {
			weight -= boxes[start].Weight
			count[boxes[start].Product]--
			if count[boxes[start].Product] == 0 {
				products--
			}
			start++
		}
		runs += end - start + 1
	}
	return runs
}
