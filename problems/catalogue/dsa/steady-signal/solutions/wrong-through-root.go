package main

func longestSteady(root *TreeNode, drift int) int {
	if root == nil {
		return 0
	}
	left := arm(root, root.Left, drift)
	right := arm(root, root.Right, drift)
	best := left + 1 + right
	if root.Left != nil {
		best = max(best, arm(root.Left, root.Left.Left, drift)+1+arm(root.Left, root.Left.Right, drift))
	}
	if root.Right != nil {
		best = max(best, arm(root.Right, root.Right.Left, drift)+1+arm(root.Right, root.Right.Right, drift))
	}
	return best
}

func arm(relay, child *TreeNode, drift int) int {
	if child == nil || max(child.Val-relay.Val, relay.Val-child.Val) > drift {
		return 0
	}
	return 1 + max(arm(child, child.Left, drift), arm(child, child.Right, drift))
}
