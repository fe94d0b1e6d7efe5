package main

func districtSizes(town []string, stations [][]int) []int {
	owner := make([][]int, len(town))
	for r := range owner {
		owner[r] = make([]int, len(town))
		for c := range owner[r] {
			owner[r][c] = -1
		}
	}
	queue := [][]int{}
	sizes := make([]int, len(stations))
	for i, station := range stations {
		owner[station[0]][station[1]] = i
		sizes[i]++
		queue = append(queue, station)
	}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for _, next := range [][]int{{at[0] - 1, at[1]}, {at[0] + 1, at[1]}, {at[0], at[1] - 1}, {at[0], at[1] + 1}} {
			r, c := next[0], next[1]
			if r < 0 || r >= len(town) || c < 0 || c >= len(town[0]) || town[r][c] == '#' || owner[r][c] >= 0 {
				continue
			}
			owner[r][c] = owner[at[0]][at[1]]
			sizes[owner[r][c]]++
			queue = append(queue, next)
		}
	}
	return sizes
}
