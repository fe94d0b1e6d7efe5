// dayseven: problem=echoes expect=wrong-answer class=answers-of-no-type
package main

func countEchoes(ids []int, span int) int {
	return 1 << 62
}
