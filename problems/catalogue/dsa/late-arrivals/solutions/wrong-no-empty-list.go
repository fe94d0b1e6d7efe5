package main

func moveLate(head *ListNode) *ListNode {
	late := &ListNode{}
	lastOnTime, lastLate := head, late
	for node := head.Next; node != nil; node = node.Next {
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
	return head
}
