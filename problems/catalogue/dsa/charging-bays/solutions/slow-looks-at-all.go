package main

func assignBays(bays int, cars [][]int) []int {
	freeAt := make([]int, bays)
	assigned := []int{}
	for _, car := range cars {
		own := nextBay(freeAt, car[0])
		start := max(car[0], freeAt[own])
		if start-car[0] > car[2] {
			assigned = append(assigned, -1)
			continue
		}
		freeAt[own] = start + car[1]
		assigned = append(assigned, own)
	}
	return assigned
}

func nextBay(freeAt []int, arrival int) int {
	earliest := 0
	for number, minute := range freeAt {
		if minute <= arrival {
			return number
		}
		if minute < freeAt[earliest] {
			earliest = number
		}
	}
	return earliest
}
