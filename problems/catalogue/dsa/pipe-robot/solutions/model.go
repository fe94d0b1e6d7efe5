package main

func reachableEnds(root *TreeNode, capacity int) int {
	// reach returns the number of ends at or below junction that the robot reaches when it comes with charge.
	var reach func(junction *TreeNode, charge int) int
	reach = func(junction *TreeNode, charge int) int {
		if junction == nil {
			return 0
		}
		charge = min(charge+junction.Val, capacity)
		if charge < 0 {
			return 0
		}
		if junction.Left == nil && junction.Right == nil {
			return 1
		}
		return reach(junction.Left, charge) + reach(junction.Right, charge)
	}
	return reach(root, capacity)
}
