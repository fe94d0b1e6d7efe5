package main

import "slices"

func settle(racks [][]int) int {
	moved := 0
	for column := range racks[0] {
		slots := make([]int, len(racks))
		free := 0
		for row := len(racks) - 1; row >= 0; row-- {
			slots[row] = racks[row][column]
			if slots[row] == 0 {
				free++
			} else if free > 0 {
				moved++
			}
		}
		slices.Sort(slots)
		for row := range racks {
			racks[row][column] = slots[row]
		}
	}
	return moved
}
