package main

func reachableEnds(root *TreeNode, capacity int) int {
	return reach(root, capacity, capacity)
}

func reach(junction *TreeNode, charge, capacity int) int {
	charge = min(charge+junction.Val, capacity)
	if charge < 0 {
		return 0
	}
	if junction.Left == nil && junction.Right == nil {
		return 1
	}
	ends := 0
	if junction.Left != nil {
		ends += reach(junction.Left, charge, capacity)
	}
	if junction.Right != nil {
		ends += reach(junction.Right, charge, capacity)
	}
	return ends
}
