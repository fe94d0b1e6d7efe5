// dayseven: problem=echoes expect=memory-limit class=eats-memory-outside-the-heap
// The bound of the stack is the program's to lift; memory is not.
package main

import "runtime/debug"

func countEchoes(ids []int, span int) int {
	debug.SetMaxStack(1 << 40)
	return deeper(span)
}

func deeper(depth int) int {
	var room [4096]int
	room[depth%4096] = deeper(depth + 1)
	return room[0] + 1
}
