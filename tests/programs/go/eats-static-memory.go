// dayseven: problem=echoes expect=memory-limit class=eats-memory-outside-the-heap
// A program may be born with too much.
package main

func countEchoes(ids []int, span int) int {
	for i := range room {
		room[i] = byte(span)
	}
	return int(room[span])
}

var room [1 << 30]byte
