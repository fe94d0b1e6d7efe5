package main

func districtSizes(town []string, stations [][]int) []int {
	number := map[[2]int]int{}
	for i, station := range stations {
		number[[2]int{station[0], station[1]}] = i
	}
	owner := map[[2]int]int{}
	queue := [][2]int{}
	sizes := make([]int, len(stations))
	for r := range town {
		for c := range town[r] {
			if i, ok := number[[2]int{r, c}]; ok {
				owner[[2]int{r, c}] = i
				queue = append(queue, [2]int{r, c})
				sizes[i]++
			}
		}
	}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for _, next := range [][2]int{{at[0] - 1, at[1]}, {at[0] + 1, at[1]}, {at[0], at[1] - 1}, {at[0], at[1] + 1}} {
			if next[0] < 0 || next[0] >= len(town) || next[1] < 0 || next[1] >= len(town[0]) || town[next[0]][next[1]] == '#' {
				continue
			}
			if _, ok := owner[next]; ok {
				continue
			}
			owner[next] = owner[at]
			sizes[owner[at]]++
			queue = append(queue, next)
		}
	}
	return sizes
}
