// dayseven: problem=echoes expect=compile-error class=compile-bomb
package main

func countEchoes(ids []int, span int) int {
	return a + span
}

var a = b + 1
var b = c()

func c() int { return a }
