package main

func longestSteady(root *TreeNode, drift int) int {
	if root == nil {
		return 0
	}
	here := arm(root, root.Left, drift) + 1 + arm(root, root.Right, drift)
	return max(here, longestSteady(root.Left, drift), longestSteady(root.Right, drift))
}

func arm(relay, child *TreeNode, drift int) int {
	if child == nil || max(child.Val-relay.Val, relay.Val-child.Val) > drift {
		return 0
	}
	return 1 + max(arm(child, child.Left, drift), arm(child, child.Right, drift))
}
