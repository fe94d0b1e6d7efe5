package main

func commonCause(root *TreeNode, dark []int) int {
	isDark := map[int]bool{}
	for _, id := range dark {
		isDark[id] = true
	}
	if !holdsAny(root, isDark) {
		return -1
	}
	node := root
	for !isDark[node.Val] {
		left, right := holdsAny(node.Left, isDark), holdsAny(node.Right, isDark)
		if left && right {
			break
		}
		if left {
			node = node.Left
		} else {
			node = node.Right
		}
	}
	return node.Val
}

func holdsAny(node *TreeNode, isDark map[int]bool) bool {
	return node != nil && (isDark[node.Val] || holdsAny(node.Left, isDark) || holdsAny(node.Right, isDark))
}
