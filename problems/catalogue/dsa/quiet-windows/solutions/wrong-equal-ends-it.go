package main

import "math"

func quietestPeaks(loads []int) []int {
	n := len(loads)
	before, after := make([]int, n), make([]int, n)
	stack := []int{}
	for i := range loads {
		for len(stack) > 0 && loads[stack[len(stack)-1]] < loads[i] {
			stack = stack[:len(stack)-1]
		}
		before[i] = -1
		if len(stack) > 0 {
			before[i] = stack[len(stack)-1]
		}
		stack = append(stack, i)
	}
	stack = stack[:0]
	for i := n - 1; i >= 0; i-- {
		for len(stack) > 0 && loads[stack[len(stack)-1]] < loads[i] {
			stack = stack[:len(stack)-1]
		}
		after[i] = n
		if len(stack) > 0 {
			after[i] = stack[len(stack)-1]
		}
		stack = append(stack, i)
	}

	highest := 0
	for _, load := range loads {
		highest = max(highest, load)
	}
	result := make([]int, n+1)
	for i := range result {
		result[i] = math.MaxInt
	}
	result[n] = highest
	for i, load := range loads {
		width := after[i] - before[i] - 1
		result[width] = min(result[width], load)
	}
	for w := n - 1; w > 0; w-- {
		result[w] = min(result[w], result[w+1])
	}
	return result[1:]
}
