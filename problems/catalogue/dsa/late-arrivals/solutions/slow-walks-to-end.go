package main

import "math"

func moveLate(head *ListNode) *ListNode {
	var onTime, late *ListNode
	greatest := math.MinInt
	for node := head; node != nil; {
		next := node.Next
		node.Next = nil
		if node.Val >= greatest {
			greatest = node.Val
			onTime = appended(onTime, node)
		} else {
			late = appended(late, node)
		}
		node = next
	}
	return appended(onTime, late)
}

func appended(head, chain *ListNode) *ListNode {
	if head == nil {
		return chain
	}
	last := head
	for last.Next != nil {
		last = last.Next
	}
	last.Next = chain
	return head
}
