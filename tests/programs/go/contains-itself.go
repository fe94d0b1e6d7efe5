// dayseven: problem=echoes expect=compile-error class=type-bomb
package main

func countEchoes(ids []int, span int) int {
	return len(node{}.children) + span
}

type node struct{ children [2]node }
