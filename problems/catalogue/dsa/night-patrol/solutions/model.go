package main

func floorAfter(head *ListNode, moves int) int {
	route := []*ListNode{}          // the checkpoints in the order of the walk, each once
	position := map[*ListNode]int{} // where each of them stands in route
	next := head                    // nil, or the first checkpoint that comes a second time
	for next != nil {
		if _, seen := position[next]; seen {
			break
		}
		position[next] = len(route)
		route = append(route, next)
		next = next.Next
	}

	if moves < len(route) {
		return route[moves].Val
	}
	if next == nil {
		return -1
	}
	entry := position[next]
	lap := len(route) - entry
	return route[entry+(moves-entry)%lap].Val
}
