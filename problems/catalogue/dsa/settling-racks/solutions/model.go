package main

func settle(racks [][]int) int {
	moved := 0
	for column := range racks[0] {
		moved += settleColumn(racks, column)
	}
	return moved
}

func settleColumn(racks [][]int, column int) int {
	moved := 0
	lowest := len(racks) - 1 // the lowest slot not yet taken
	for row := lowest; row >= 0; row-- {
		server := racks[row][column]
		if server == 0 {
			continue
		}
		if row != lowest {
			racks[row][column] = 0
			racks[lowest][column] = server
			moved++
		}
		lowest--
	}
	return moved
}
