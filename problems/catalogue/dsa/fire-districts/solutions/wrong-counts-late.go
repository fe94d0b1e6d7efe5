package main

func districtSizes(town []string, stations [][]int) []int {
	type visit struct{ row, column, station int }
	done := map[[2]int]bool{}
	queue := []visit{}
	sizes := make([]int, len(stations))
	for i, station := range stations {
		queue = append(queue, visit{station[0], station[1], i})
	}
	for len(queue) > 0 {
		v := queue[0]
		queue = queue[1:]
		done[[2]int{v.row, v.column}] = true
		sizes[v.station]++
		for _, next := range []visit{{v.row - 1, v.column, v.station}, {v.row + 1, v.column, v.station}, {v.row, v.column - 1, v.station}, {v.row, v.column + 1, v.station}} {
			if next.row < 0 || next.row >= len(town) || next.column < 0 || next.column >= len(town[0]) {
				continue
			}
			if town[next.row][next.column] == '.' && !done[[2]int{next.row, next.column}] {
				queue = append(queue, next)
			}
		}
	}
	return sizes
}
