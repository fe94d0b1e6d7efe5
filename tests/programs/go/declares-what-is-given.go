// dayseven: problem=late-arrivals expect=compile-error class=name-clash
package main

type ListNode struct {
	Val  int
	Next *ListNode
}

func moveLate(head *ListNode) *ListNode {
	return head
}
