// dayseven: problem=echoes expect=compile-error class=wrong-shape
package main

func countEcho(ids []int, span int) int {
	return 0
}
