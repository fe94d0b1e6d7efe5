package main

func longestSteady(root *TreeNode, drift int) int {
	linked := map[*TreeNode][]*TreeNode{}
	link(root, drift, linked)
	longest := 0
	for relay := range linked {
		longest = max(longest, walk(relay, linked, map[*TreeNode]bool{}))
	}
	return longest
}

func link(relay *TreeNode, drift int, linked map[*TreeNode][]*TreeNode) {
	if relay == nil {
		return
	}
	linked[relay] = append(linked[relay], nil)
	for _, child := range []*TreeNode{relay.Left, relay.Right} {
		if child != nil && max(child.Val-relay.Val, relay.Val-child.Val) <= drift {
			linked[relay] = append(linked[relay], child)
			linked[child] = append(linked[child], relay)
		}
		link(child, drift, linked)
	}
}

func walk(relay *TreeNode, linked map[*TreeNode][]*TreeNode, seen map[*TreeNode]bool) int {
	if relay == nil || seen[relay] {
		return 0
	}
	seen[relay] = true
	longest := 0
	for _, next := range linked[relay] {
		longest = max(longest, walk(next, linked, seen))
	}
	return 1 + longest
}
