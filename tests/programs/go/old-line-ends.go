// dayseven: problem=echoes expect=accepted class=odd-bytes
// A return alone is a space.
package main

func countEchoes(ids []int, span int) int {	return right(ids, span)}
