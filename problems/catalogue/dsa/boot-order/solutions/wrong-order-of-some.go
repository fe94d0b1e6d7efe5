package main

func bootOrder(services int, needs [][]int) []int {
	unmet := make([]int, services)
	waiting := make([][]int, services)
	for _, pair := range needs {
		unmet[pair[0]]++
		waiting[pair[1]] = append(waiting[pair[1]], pair[0])
	}
	order := []int{}
	for service, count := range unmet {
		if count == 0 {
			order = append(order, service)
		}
	}
	for next := 0; next < len(order); next++ {
		for _, service := range waiting[order[next]] {
			unmet[service]--
			if unmet[service] == 0 {
				order = append(order, service)
			}
		}
	}
	return order
}
