package main

func settle(racks [][]int) int {
	moved := 0
	for column := range len(racks) {
		lowest := len(racks) - 1
		for row := lowest; row >= 0; row-- {
			server := racks[row][column]
			if server == 0 {
				continue
			}
			if row != lowest {
				racks[row][column], racks[lowest][column] = 0, server
				moved++
			}
			lowest--
		}
	}
	return moved
}
