package main

import "slices"

func floorAfter(head *ListNode, moves int) int {
	route := []*ListNode{}
	for node := head; node != nil; node = node.Next {
		if entry := slices.Index(route, node); entry >= 0 {
			if moves >= len(route) {
				moves = entry + (moves-entry)%(len(route)-entry)
			}
			break
		}
		route = append(route, node)
	}
	if moves >= len(route) {
		return -1
	}
	return route[moves].Val
}
