package main

func commonCause(root *TreeNode, dark []int) int {
	isDark := map[int]bool{}
	for _, id := range dark {
		isDark[id] = true
	}
	if cause := cover(root, isDark); cause != nil {
		return cause.Val
	}
	return -1
}

func cover(node *TreeNode, isDark map[int]bool) *TreeNode {
	var covers []*TreeNode
	if isDark[node.Val] {
		return node
	}
	for _, child := range []*TreeNode{node.Left, node.Right} {
		if child == nil {
			continue
		}
		if found := cover(child, isDark); found != nil {
			covers = append(covers, found)
		}
	}
	if len(covers) == 2 {
		return node
	}
	if len(covers) == 1 {
		return covers[0]
	}
	return nil
}
