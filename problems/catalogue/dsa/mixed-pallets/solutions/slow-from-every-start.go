package main

func countPallets(boxes []Box, fewest int, most int, load int) int {
	runs := 0
	for start := range boxes {
		products := map[int]bool{}
		weight := 0
		for _, box := range boxes[start:] {
			products[box.Product] = true
			weight += box.Weight
			if len(products) > most || weight > load {
				break
			}
			if len(products) >= fewest {
				runs++
			}
		}
	}
	return runs
}
