// dayseven: problem=echoes expect=compile-error class=compiler-directives
// An error that would blame the glue.
package main

func countEchoes(ids []int, span int) int {
//line glue.go:1
	return nowhere
}
