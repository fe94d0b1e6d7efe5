// dayseven: problem=echoes expect=compile-error class=compiler-directives
package main

//go:nosplit
func countEchoes(ids []int, span int) int {
	return span + countEchoes(ids, span)
}
