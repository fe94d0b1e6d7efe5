// dayseven: problem=echoes expect=accepted class=leaves-state
// A variable lives as long as its process, no longer.
package main

func countEchoes(ids []int, span int) int {
	calls++
	if calls > 1000 {
		return -1
	}
	return right(ids, span)
}

var calls int
