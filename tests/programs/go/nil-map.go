// dayseven: problem=echoes expect=runtime-error class=panics
package main

func countEchoes(ids []int, span int) int {
	var counts map[int]int
	counts[span] = 1
	return counts[span]
}
