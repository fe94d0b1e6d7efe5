package main

func assignBays(bays int, cars [][]int) []int {
	freeAt := make([]int, bays)
	assigned := []int{}
	for _, car := range cars {
		arrival, minutes, patience := car[0], car[1], car[2]
		own := nextBay(freeAt, arrival)
		wait := max(0, freeAt[own]-arrival)
		if wait > 0 && wait >= patience {
			assigned = append(assigned, -1)
			continue
		}
		freeAt[own] = arrival + wait + minutes
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
