package main

func commonCause(root *TreeNode, dark []int) int {
	isDark := make(map[int]bool, len(dark))
	for _, id := range dark {
		isDark[id] = true
	}

	// cover returns the lowest switch with all dark ones of the subtree at or below it, nil when there are none.
	var cover func(node *TreeNode) *TreeNode
	cover = func(node *TreeNode) *TreeNode {
		if node == nil {
			return nil
		}
		left, right := cover(node.Left), cover(node.Right)
		if isDark[node.Val] || left != nil && right != nil {
			return node
		}
		if left != nil {
			return left
		}
		return right
	}

	if cause := cover(root); cause != nil {
		return cause.Val
	}
	return -1
}
