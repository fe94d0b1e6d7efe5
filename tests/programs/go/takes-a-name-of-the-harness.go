// dayseven: problem=echoes expect=accepted class=name-clash
package main

func countEchoes(ids []int, span int) int {
	return right(ids, span)
}

var ds7Int = 1
