// dayseven: problem=echoes expect=compile-error class=compile-bomb
package main

func countEchoes(ids []int, span int) int {
	return int(room[span])
}

var room = [1 << 31]byte{1<<31 - 1: 1}
