package main

import "math"

func moveLate(head *ListNode) *ListNode {
	onTime := &ListNode{Val: math.MinInt} // two placeholders, each in front of a chain
	late := &ListNode{}
	lastOnTime, lastLate := onTime, late
	for node := head; node != nil; node = node.Next {
		if node.Val >= lastOnTime.Val {
			lastOnTime.Next = node
			lastOnTime = node
		} else {
			lastLate.Next = node
			lastLate = node
		}
	}
	lastLate.Next = nil
	lastOnTime.Next = late.Next
	return onTime.Next
}
