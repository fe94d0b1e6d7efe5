// dayseven: problem=echoes expect=protocol-error class=exits-early
// A right answer by hand, and no second case.
package main

import "os"

func countEchoes(ids []int, span int) int {
	answer := right(ids, span)
	os.NewFile(4, "answers").Write([]byte{8, 0, 0, 0, byte(answer), byte(answer >> 8), byte(answer >> 16), byte(answer >> 24), 0, 0, 0, 0})
	os.Exit(0)
	return 0
}
