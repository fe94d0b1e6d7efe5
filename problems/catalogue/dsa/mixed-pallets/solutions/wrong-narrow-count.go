package main

func countPallets(boxes []Box, fewest int, most int, load int) int {
	return int(countUpTo(most, boxes, load) - countUpTo(fewest-1, boxes, load))
}

func countUpTo(products int, boxes []Box, load int) int32 {
	count := map[int]int{}
	weight, start := 0, 0
	var runs int32
	for end, box := range boxes {
		count[box.Product]++
		weight += box.Weight
		for len(count) > products || weight > load {
			weight -= boxes[start].Weight
			count[boxes[start].Product]--
			if count[boxes[start].Product] == 0 {
				delete(count, boxes[start].Product)
			}
			start++
		}
		runs += int32(end - start + 1)
	}
	return runs
}
