package main

func separate(readings []int, low int, high int) []int {
	fine, warm := 0, len(readings) // where these groups begin
	for i := 0; i < warm; {
		switch {
		case readings[i] < low:
			readings[i], readings[fine] = readings[fine], readings[i]
			fine++
			i++
		case readings[i] > high:
			warm--
			readings[i], readings[warm] = readings[warm], readings[i] // not looked at yet, so i stays
		default:
			i++
		}
	}
	return []int{fine, warm}
}
