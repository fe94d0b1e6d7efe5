package main

func settle(racks [][]int) int {
	settled := make([][]int, len(racks))
	for row := range settled {
		settled[row] = make([]int, len(racks[0]))
	}
	moved := 0
	for column := range racks[0] {
		lowest := len(racks) - 1
		for row := lowest; row >= 0; row-- {
			if racks[row][column] == 0 {
				continue
			}
			settled[lowest][column] = racks[row][column]
			if row != lowest {
				moved++
			}
			lowest--
		}
	}
	racks = settled
	return moved
}
