// dayseven: problem=echoes expect=protocol-error class=forges-answers
// Two at once, written as the harness would.
package main

import "os"

func countEchoes(ids []int, span int) int {
	forged := []byte{8, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0}
	os.NewFile(4, "answers").Write(append(forged, forged...))
	return right(ids, span)
}
