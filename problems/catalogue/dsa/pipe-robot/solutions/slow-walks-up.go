package main

func reachableEnds(root *TreeNode, capacity int) int {
	parent := map[*TreeNode]*TreeNode{}
	ends := 0
	for _, end := range endsOf(root, parent) {
		path := []int{}
		for node := end; node != nil; node = parent[node] {
			path = append(path, node.Val)
		}
		if isPossible(path, capacity) {
			ends++
		}
	}
	return ends
}

func endsOf(node *TreeNode, parent map[*TreeNode]*TreeNode) []*TreeNode {
	if node == nil {
		return nil
	}
	if node.Left == nil && node.Right == nil {
		return []*TreeNode{node}
	}
	if node.Left != nil {
		parent[node.Left] = node
	}
	if node.Right != nil {
		parent[node.Right] = node
	}
	return append(endsOf(node.Left, parent), endsOf(node.Right, parent)...)
}

func isPossible(path []int, capacity int) bool {
	charge := capacity
	for i := len(path) - 1; i >= 0; i-- {
		charge = min(charge+path[i], capacity)
		if charge < 0 {
			return false
		}
	}
	return true
}
