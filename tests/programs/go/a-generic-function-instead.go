// dayseven: problem=echoes expect=accepted class=wrong-shape
// It fits what is asked for.
package main

func countEchoes[T ~[]int](ids T, span int) int {
	return right(ids, span)
}
