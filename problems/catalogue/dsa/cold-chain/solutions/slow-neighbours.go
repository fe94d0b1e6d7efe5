package main

func separate(readings []int, low int, high int) []int {
	count := [3]int{}
	for _, reading := range readings {
		count[groupOf(reading, low, high)]++
	}
	for isSorted := false; !isSorted; {
		isSorted = true
		for i := 1; i < len(readings); i++ {
			if groupOf(readings[i-1], low, high) > groupOf(readings[i], low, high) {
				readings[i-1], readings[i] = readings[i], readings[i-1]
				isSorted = false
			}
		}
	}
	return []int{count[0], count[0] + count[1]}
}

func groupOf(reading int, low int, high int) int {
	switch {
	case reading < low:
		return 0
	case reading > high:
		return 2
	default:
		return 1
	}
}
