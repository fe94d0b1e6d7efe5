// dayseven: problem=echoes expect=compile-error class=compiler-directives
package main

func countEchoes(ids []int, span int) int {
	return /*line glue.go:1:1*/ nowhere
}
