// dayseven: problem=echoes expect=compile-error class=type-bomb
package main

func countEchoes(ids []int, span int) int {
	return deeper[int](span)
}

func deeper[T any](n int) int {
	if n == 0 {
		return 0
	}
	return deeper[[]T](n-1) + 1
}
