package main

func commonCause(root *TreeNode, dark []int) int {
	isDark := map[int]bool{}
	for _, id := range dark {
		isDark[id] = true
	}
	cause := -1
	most := 0
	var count func(node *TreeNode) int
	count = func(node *TreeNode) int {
		if node == nil {
			return 0
		}
		below := count(node.Left) + count(node.Right)
		if below > most {
			most, cause = below, node.Val
		}
		if isDark[node.Val] {
			return below + 1
		}
		return below
	}
	count(root)
	return cause
}
