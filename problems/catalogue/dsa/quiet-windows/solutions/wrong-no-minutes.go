package main

import "slices"

func quietestPeaks(loads []int) []int {
	n := len(loads)
	result := make([]int, n)
	for i := range result {
		result[i] = slices.Max(loads)
	}
	result[n-1] = slices.Max(loads)
	stack := []int{}
	for end := 0; end <= n; end++ {
		for len(stack) > 0 && (end == n || loads[end] > loads[stack[len(stack)-1]]) {
			top := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			start := 0
			if len(stack) > 0 {
				start = stack[len(stack)-1] + 1
			}
			result[end-start-1] = min(result[end-start-1], loads[top])
		}
		stack = append(stack, end)
	}
	for i := n - 2; i >= 0; i-- {
		result[i] = min(result[i], result[i+1])
	}
	return result
}
