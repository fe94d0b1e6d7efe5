// dayseven: problem=echoes expect=runtime-error class=panics
package main

func countEchoes(ids []int, span int) int {
	zero := 0
	return span / zero
}
