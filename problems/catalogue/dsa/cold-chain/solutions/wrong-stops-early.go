package main

func separate(readings []int, low int, high int) []int {
	fine, i, last := 0, 0, len(readings)-1
	for i < last {
		switch {
		case readings[i] < low:
			readings[i], readings[fine] = readings[fine], readings[i]
			fine++
			i++
		case readings[i] > high:
			readings[i], readings[last] = readings[last], readings[i]
			last--
		default:
			i++
		}
	}
	warm := 0
	for _, reading := range readings {
		if reading <= high {
			warm++
		}
	}
	return []int{fine, warm}
}
