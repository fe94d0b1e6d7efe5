// dayseven: problem=echoes expect=compile-error class=wrong-shape
package main

func countEchoes(ids []int, span int) string {
	return ""
}
