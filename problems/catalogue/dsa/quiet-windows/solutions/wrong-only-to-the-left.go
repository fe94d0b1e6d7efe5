package main

func quietestPeaks(loads []int) []int {
	highest := 0
	for _, load := range loads {
		highest = max(highest, load)
	}
	result := make([]int, len(loads))
	for i := range result {
		result[i] = highest
	}
	stack := []int{}
	for i, load := range loads {
		for len(stack) > 0 && loads[stack[len(stack)-1]] <= load {
			stack = stack[:len(stack)-1]
		}
		start := 0
		if len(stack) > 0 {
			start = stack[len(stack)-1] + 1
		}
		result[i-start] = min(result[i-start], load)
		stack = append(stack, i)
	}
	for i := len(loads) - 2; i >= 0; i-- {
		result[i] = min(result[i], result[i+1])
	}
	return result
}
