package main

func longestSteady(root *TreeNode, drift int) int {
	longest := 0
	var down func(relay *TreeNode, above int) int
	down = func(relay *TreeNode, above int) int {
		if relay == nil {
			return 0
		}
		left := down(relay.Left, relay.Val)
		right := down(relay.Right, relay.Val)
		longest = max(longest, left+1+right)
		if max(relay.Val-above, above-relay.Val) > drift {
			return 0
		}
		return 1 + max(left, right)
	}
	down(root, root.Val)
	return longest
}
