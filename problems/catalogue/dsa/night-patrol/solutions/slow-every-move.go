package main

func floorAfter(head *ListNode, moves int) int {
	node := head
	for ; moves > 0 && node != nil; moves-- {
		node = node.Next
	}
	if node == nil {
		return -1
	}
	return node.Val
}
