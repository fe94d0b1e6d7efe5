package main

func firstFlashes(lights [][]int, count int) []int {
	times := make([]int, len(lights))
	for i, light := range lights {
		times[i] = light[0]
	}
	seen := []int{}
	for len(seen) < count {
		earliest := 0
		for i, time := range times {
			if time < times[earliest] {
				earliest = i
			}
		}
		seen = append(seen, earliest)
		times[earliest] += lights[earliest][1]
	}
	return seen
}
