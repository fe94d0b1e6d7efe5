package main

func bootOrder(services int, needs [][]int) []int {
	up := map[int]bool{}
	order := []int{}
	for len(order) < services {
		service := nextReady(services, needs, up)
		if service < 0 {
			return []int{}
		}
		up[service] = true
		order = append(order, service)
	}
	return order
}

func nextReady(services int, needs [][]int, up map[int]bool) int {
	blocked := map[int]bool{}
	for _, pair := range needs {
		if !up[pair[1]] {
			blocked[pair[0]] = true
		}
	}
	for service := range services {
		if !up[service] && !blocked[service] {
			return service
		}
	}
	return -1
}
