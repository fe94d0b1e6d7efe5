package main

func floorAfter(head *ListNode, moves int) int {
	position := map[*ListNode]int{}
	route := []*ListNode{}
	for node := head; node != nil; node = node.Next {
		if entry, seen := position[node]; seen {
			if moves >= len(route) {
				moves = entry + (moves-entry)%(len(route)-entry)
			}
			return route[moves].Val
		}
		position[node] = len(route)
		route = append(route, node)
	}
	if moves == 0 && head != nil {
		return head.Val
	}
	if moves >= len(route)-1 {
		return -1
	}
	return route[moves].Val
}
