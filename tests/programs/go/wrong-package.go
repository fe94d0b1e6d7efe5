// dayseven: problem=echoes expect=compile-error class=wrong-shape
package solution

func countEchoes(ids []int, span int) int {
	return 0
}
