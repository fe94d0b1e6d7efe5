package main

func longestSteady(root *TreeNode, drift int) int {
	if root == nil {
		return 0
	}
	here := 1 + reach(root.Left, root.Val, drift) + reach(root.Right, root.Val, drift)
	return max(here, longestSteady(root.Left, drift), longestSteady(root.Right, drift))
}

func reach(relay *TreeNode, start, drift int) int {
	if relay == nil || max(relay.Val-start, start-relay.Val) > drift {
		return 0
	}
	return 1 + max(reach(relay.Left, start, drift), reach(relay.Right, start, drift))
}
