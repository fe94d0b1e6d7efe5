// dayseven: problem=echoes expect=compile-error class=patches-the-language
package main

func countEchoes(ids []int, span int) int {
	return other(ids, span)
}

type int = int64

func other(ids []int, span int) int { return span }
