package main

func settle(racks [][]int) int {
	moved := map[[2]int]bool{} // places that hold a server that has moved
	for sinkOne(racks, moved) {
	}
	return len(moved)
}

func sinkOne(racks [][]int, moved map[[2]int]bool) bool {
	for row := range len(racks) - 1 {
		for column := range racks[row] {
			if racks[row][column] != 0 && racks[row+1][column] == 0 {
				racks[row][column], racks[row+1][column] = 0, racks[row][column]
				delete(moved, [2]int{row, column})
				moved[[2]int{row + 1, column}] = true
				return true
			}
		}
	}
	return false
}
