// dayseven: problem=echoes expect=compile-error class=compiler-directives
//go:build ignore

package main

func countEchoes(ids []int, span int) int {
	return 0
}
