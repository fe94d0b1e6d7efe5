// dayseven: problem=echoes expect=compile-error class=name-clash
package main

func countEchoes(ids []int, span int) int {
	return ds7
}

var ds7 = 1
