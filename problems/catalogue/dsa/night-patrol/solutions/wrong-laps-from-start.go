package main

func floorAfter(head *ListNode, moves int) int {
	seen := map[*ListNode]bool{}
	route := []int{}
	node := head
	for node != nil && !seen[node] {
		seen[node] = true
		route = append(route, node.Val)
		node = node.Next
	}
	if moves >= len(route) && node == nil {
		return -1
	}
	return route[moves%len(route)]
}
