package main

func assignBays(bays int, cars [][]int) []int {
	freeAt := make([]int, bays)
	used := make([]bool, bays)
	assigned := []int{}
	for _, car := range cars {
		arrival, minutes, patience := car[0], car[1], car[2]
		own, isFree := -1, false
		for number := range bays {
			if !used[number] || freeAt[number] < arrival {
				own, isFree = number, true
				break
			}
			if own == -1 || freeAt[number] < freeAt[own] {
				own = number
			}
		}
		wait := freeAt[own] - arrival
		if isFree {
			wait = 0
		}
		if wait > patience {
			assigned = append(assigned, -1)
			continue
		}
		used[own] = true
		freeAt[own] = arrival + wait + minutes
		assigned = append(assigned, own)
	}
	return assigned
}
