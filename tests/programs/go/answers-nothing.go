// dayseven: problem=echoes expect=wrong-answer class=forges-answers
// An empty answer is no number.
package main

import "os"

func countEchoes(ids []int, span int) int {
	os.NewFile(4, "answers").Write([]byte{0, 0, 0, 0})
	os.Exit(0)
	return 0
}
