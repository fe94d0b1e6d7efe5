package main

func reachableEnds(root *TreeNode, capacity int) int {
	return reach(root, capacity, capacity)
}

func reach(junction *TreeNode, charge, capacity int) int {
	if junction == nil {
		return 0
	}
	charge = min(charge+junction.Val, capacity)
	if junction.Left == nil && junction.Right == nil {
		if charge >= 0 {
			return 1
		}
		return 0
	}
	return reach(junction.Left, charge, capacity) + reach(junction.Right, charge, capacity)
}
