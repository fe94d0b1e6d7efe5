package main

type cell struct{ row, column int }

func districtSizes(town []string, stations [][]int) []int {
	const nobody = -1
	owner := make([][]int, len(town))
	for row := range owner {
		owner[row] = make([]int, len(town[row]))
		for column := range owner[row] {
			owner[row][column] = nobody
		}
	}

	sizes := make([]int, len(stations))
	queue := []cell{} // by distance, and for equal distances by the number of the owner
	give := func(c cell, station int) {
		owner[c.row][c.column] = station
		sizes[station]++
		queue = append(queue, c)
	}
	isFree := func(c cell) bool {
		isInside := c.row >= 0 && c.row < len(town) && c.column >= 0 && c.column < len(town[0])
		return isInside && town[c.row][c.column] == '.' && owner[c.row][c.column] == nobody
	}

	for number, station := range stations {
		give(cell{station[0], station[1]}, number)
	}
	for next := 0; next < len(queue); next++ {
		c := queue[next]
		for _, step := range []cell{{-1, 0}, {1, 0}, {0, -1}, {0, 1}} {
			neighbour := cell{c.row + step.row, c.column + step.column}
			if isFree(neighbour) {
				give(neighbour, owner[c.row][c.column])
			}
		}
	}
	return sizes
}
