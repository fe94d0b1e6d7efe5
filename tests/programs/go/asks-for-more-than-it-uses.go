// dayseven: problem=echoes expect=accepted class=untouched-memory
// What is never touched is nobody's memory.
package main

func countEchoes(ids []int, span int) int {
	if heap == nil {
		heap = make([]byte, 1<<30)
	}
	heap[span], static[span] = 1, 1
	return right(ids, span)
}

var heap []byte
var static [1 << 30]byte
