// dayseven: problem=echoes expect=accepted class=drips-output
// Twenty thousand writes of a byte are slow, and no more than twenty thousand bytes.
package main

import "os"

func countEchoes(ids []int, span int) int {
	for range 20_000 / (1 + calls) {
		os.Stdout.WriteString("x")
	}
	calls++
	return right(ids, span)
}

var calls int
