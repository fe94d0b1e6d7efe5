package main

func commonCause(root *TreeNode, dark []int) int {
	isDark := map[int]bool{}
	for _, id := range dark {
		isDark[id] = true
	}
	cause := -1
	var count func(node *TreeNode) int
	count = func(node *TreeNode) int {
		if node == nil {
			return 0
		}
		found := count(node.Left) + count(node.Right)
		if isDark[node.Val] {
			found++
		}
		if found == len(isDark) && found > 0 && cause == -1 {
			cause = node.Val
		}
		return found
	}
	count(root)
	return cause
}
