// dayseven: problem=echoes expect=wrong-answer class=wrong
package main

func countEchoes(ids []int, span int) int {
	return right(ids, span) + 1
}
