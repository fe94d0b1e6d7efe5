package main

import "slices"

func commonCause(root *TreeNode, dark []int) int {
	if len(dark) == 0 {
		return -1
	}
	least, greatest := slices.Min(dark), slices.Max(dark)
	for node := root; node != nil; {
		if greatest < node.Val {
			node = node.Left
		} else if least > node.Val {
			node = node.Right
		} else {
			return node.Val
		}
	}
	return -1
}
