package main

func floorAfter(head *ListNode, moves int) int {
	position := map[*ListNode]int{}
	route := []int{}
	for node := head; node != nil; node = node.Next {
		if entry, seen := position[node]; seen {
			if moves >= len(route) {
				moves = entry + moves%(len(route)-entry)
			}
			break
		}
		position[node] = len(route)
		route = append(route, node.Val)
	}
	if moves >= len(route) {
		return -1
	}
	return route[moves]
}
