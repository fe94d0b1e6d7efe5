package main

func countPallets(boxes []Box, fewest int, most int, load int) int {
	return countUpTo(most, boxes, load) - countUpTo(fewest-1, boxes, load)
}

// countUpTo counts the runs with at most so many products that stay within the load.
func countUpTo(products int, boxes []Box, load int) int {
	count := map[int]int{} // of boxes in the window, by product
	weight, start, runs := 0, 0, 0
	for i, box := range boxes {
		count[box.Product]++
		weight += box.Weight
		for len(count) > products || weight > load {
			leaving := boxes[start]
			start++
			weight -= leaving.Weight
			count[leaving.Product]--
			if count[leaving.Product] == 0 {
				delete(count, leaving.Product)
			}
		}
		runs += i + 1 - start // one for each start that is left
	}
	return runs
}
