/** What the candidate of the example wrote, whole after each stretch of work; their verdicts are the judge's own. */
export const programs = {
  /** Forgets to return: does not compile. */
  wristbandFirst: `package main

func restore(code string) (string, error) {
	restored := []byte(code)
	left, right := 0, len(restored)-1
	for left < right {
		if restored[left] == '-' {
			left++
		}
		if restored[right] == '-' {
			right--
		}
		a, b := restored[left], restored[right]
		switch {
		case a == '?':
			restored[left] = b
		case b == '?':
			restored[right] = a
		case a != b:
			return "", ErrForged
		}
		left++
		right--
	}
}
`,
  /** Skips one hyphen where there may be several. */
  wristbandOneHyphen: `package main

func restore(code string) (string, error) {
	restored := []byte(code)
	left, right := 0, len(restored)-1
	for left < right {
		if restored[left] == '-' {
			left++
		}
		if restored[right] == '-' {
			right--
		}
		a, b := restored[left], restored[right]
		switch {
		case a == '?':
			restored[left] = b
		case b == '?':
			restored[right] = a
		case a != b:
			return "", ErrForged
		}
		left++
		right--
	}
	return string(restored), nil
}
`,
  wristbandDone: `package main

func restore(code string) (string, error) {
	restored := []byte(code)
	left, right := 0, len(restored)-1
	for left < right {
		if restored[left] == '-' {
			left++
			continue
		}
		if restored[right] == '-' {
			right--
			continue
		}
		a, b := restored[left], restored[right]
		switch {
		case a == '?':
			restored[left] = b
		case b == '?':
			restored[right] = a
		case a != b:
			return "", ErrForged
		}
		left++
		right--
	}
	return string(restored), nil
}
`,
  /** Never lets a path turn. */
  signalStraight: `package main

func longestSteady(root *TreeNode, drift int) int {
	longest := 0
	var down func(relay *TreeNode) int
	down = func(relay *TreeNode) int {
		if relay == nil {
			return 0
		}
		left := down(relay.Left)
		right := down(relay.Right)
		if relay.Left != nil && abs(relay.Left.Val-relay.Val) > drift {
			left = 0
		}
		if relay.Right != nil && abs(relay.Right.Val-relay.Val) > drift {
			right = 0
		}
		longest = max(longest, 1+max(left, right))
		return max(left, right)
	}
	down(root)
	return longest
}

func abs(x int) int {
	return max(x, -x)
}
`,
  /** Right, and about to be tidied. */
  signalRight: `package main

func longestSteady(root *TreeNode, drift int) int {
	longest := 0
	var down func(relay *TreeNode) int
	down = func(relay *TreeNode) int {
		if relay == nil {
			return 0
		}
		left := down(relay.Left)
		right := down(relay.Right)
		if relay.Left != nil && abs(relay.Left.Val-relay.Val) > drift {
			left = 0
		}
		if relay.Right != nil && abs(relay.Right.Val-relay.Val) > drift {
			right = 0
		}
		longest = max(longest, left+1+right)
		return 1 + max(left, right)
	}
	down(root)
	return longest
}

func abs(x int) int {
	return max(x, -x)
}
`,
  /** Tidied: what turns at a relay is offered to its parent. */
  signalTidied: `package main

func longestSteady(root *TreeNode, drift int) int {
	longest := 0
	var down func(relay *TreeNode) int
	arm := func(relay, child *TreeNode) int {
		if child == nil || abs(child.Val-relay.Val) > drift {
			return 0
		}
		return down(child)
	}
	down = func(relay *TreeNode) int {
		path := arm(relay, relay.Left) + 1 + arm(relay, relay.Right)
		longest = max(longest, path)
		return path
	}
	if root != nil {
		down(root)
	}
	return longest
}

func abs(x int) int {
	return max(x, -x)
}
`,
  /** Mends the wrong end: a subtree behind too large a step is not looked at any more. */
  signalAtTheEnd: `package main

func longestSteady(root *TreeNode, drift int) int {
	longest := 0
	var down func(relay *TreeNode) int
	arm := func(relay, child *TreeNode) int {
		if child == nil || abs(child.Val-relay.Val) > drift {
			return 0
		}
		return down(child)
	}
	down = func(relay *TreeNode) int {
		left, right := arm(relay, relay.Left), arm(relay, relay.Right)
		longest = max(longest, left+1+right)
		return left + 1 + right
	}
	if root != nil {
		down(root)
	}
	return longest
}

func abs(x int) int {
	return max(x, -x)
}
`,
} as const;
