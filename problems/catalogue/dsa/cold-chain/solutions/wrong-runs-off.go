package main

func separate(readings []int, low int, high int) []int {
	fine := partition(readings, 0, low)
	return []int{fine, partition(readings, fine, high+1)}
}

// partition brings all readings below limit to the front of readings[start:].
func partition(readings []int, start int, limit int) int {
	left, right := start, len(readings)-1
	for left < right {
		for readings[left] < limit {
			left++
		}
		for right >= start && readings[right] >= limit {
			right--
		}
		if left < right {
			readings[left], readings[right] = readings[right], readings[left]
		}
	}
	if left == right && readings[left] < limit {
		left++
	}
	return left
}
