package main

func reachableEnds(root *TreeNode, capacity int) int {
	if root == nil {
		return 0
	}
	charge := capacity + root.Val
	if charge < 0 {
		return 0
	}
	if root.Left == nil && root.Right == nil {
		return 1
	}
	return reachableEnds(root.Left, charge) + reachableEnds(root.Right, charge)
}
