// dayseven: problem=echoes expect=compile-error class=does-not-compile
package main

func countEchoes(ids []int, span int) int {
	return nowhere
}
