package main

func separate(readings []int, low int, high int) []int {
	fine, warm := 0, len(readings)
	for i := 0; i < warm; i++ {
		if readings[i] < low {
			readings[i], readings[fine] = readings[fine], readings[i]
			fine++
		} else if readings[i] > high {
			warm--
			readings[i], readings[warm] = readings[warm], readings[i]
		}
	}
	return []int{fine, warm}
}
