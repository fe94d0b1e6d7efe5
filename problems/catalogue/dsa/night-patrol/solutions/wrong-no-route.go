package main

func floorAfter(head *ListNode, moves int) int {
	position := map[*ListNode]int{head: 0}
	route := []*ListNode{head}
	node := head.Next
	for node != nil {
		if entry, seen := position[node]; seen {
			if moves >= len(route) {
				moves = entry + (moves-entry)%(len(route)-entry)
			}
			break
		}
		position[node] = len(route)
		route = append(route, node)
		node = node.Next
	}
	if moves >= len(route) {
		return -1
	}
	return route[moves].Val
}
