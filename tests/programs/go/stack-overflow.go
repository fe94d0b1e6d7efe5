// dayseven: problem=echoes expect=runtime-error class=stack-overflow
package main

func countEchoes(ids []int, span int) int {
	return deeper(0)
}

func deeper(depth int) int {
	var room [4096]int
	room[depth%4096] = deeper(depth + 1)
	return room[0] + 1
}
