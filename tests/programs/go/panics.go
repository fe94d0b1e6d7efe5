// dayseven: problem=echoes expect=runtime-error class=panics
package main

func countEchoes(ids []int, span int) int {
	var empty []int
	return empty[len(ids)+span]
}
