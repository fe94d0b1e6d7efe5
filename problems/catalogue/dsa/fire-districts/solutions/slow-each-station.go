package main

func districtSizes(town []string, stations [][]int) []int {
	columns := len(town[0])
	cells := len(town) * columns
	owner, least := make([]int, cells), make([]int, cells)
	for i := range owner {
		owner[i] = -1
	}
	for number, station := range stations {
		steps := make([]int, cells)
		start := station[0]*columns + station[1]
		steps[start] = 1
		for queue := []int{start}; len(queue) > 0; queue = queue[1:] {
			at := queue[0]
			if owner[at] == -1 || steps[at] < least[at] {
				owner[at], least[at] = number, steps[at]
			}
			r, c := at/columns, at%columns
			for _, next := range [][2]int{{r - 1, c}, {r + 1, c}, {r, c - 1}, {r, c + 1}} {
				if next[0] < 0 || next[0] >= len(town) || next[1] < 0 || next[1] >= columns || town[next[0]][next[1]] == '#' {
					continue
				}
				if to := next[0]*columns + next[1]; steps[to] == 0 {
					steps[to] = steps[at] + 1
					queue = append(queue, to)
				}
			}
		}
	}
	sizes := make([]int, len(stations))
	for _, number := range owner {
		if number >= 0 {
			sizes[number]++
		}
	}
	return sizes
}
