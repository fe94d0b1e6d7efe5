// dayseven: problem=late-arrivals expect=wrong-answer class=answers-too-much
// Written once, with where its tail points.
package main

func moveLate(head *ListNode) *ListNode {
	node := &ListNode{Val: 1}
	node.Next = node
	return node
}
