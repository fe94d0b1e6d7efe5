package main

func longestSteady(root *TreeNode, drift int) int {
	longest := 0

	// down returns the number of relays on the longest steady path that leads down from relay.
	var down func(relay *TreeNode) int
	arm := func(relay, child *TreeNode) int {
		if child == nil {
			return 0
		}
		length := down(child)
		if abs(child.Val-relay.Val) > drift {
			return 0
		}
		return length
	}
	down = func(relay *TreeNode) int {
		left := arm(relay, relay.Left)
		right := arm(relay, relay.Right)
		longest = max(longest, left+1+right)
		return 1 + max(left, right)
	}

	if root != nil {
		down(root)
	}
	return longest
}

func abs(x int) int {
	return max(x, -x)
}
