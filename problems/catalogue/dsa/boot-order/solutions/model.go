package main

func bootOrder(services int, needs [][]int) []int {
	unmet := make([]int, services)     // how many needs of each service are not up yet
	waiting := make([][]int, services) // who waits for each service
	for _, pair := range needs {
		service, needed := pair[0], pair[1]
		unmet[service]++
		waiting[needed] = append(waiting[needed], service)
	}

	order := make([]int, 0, services) // also the queue: from next on, its services have yet to start
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

	if len(order) < services {
		return nil
	}
	return order
}
