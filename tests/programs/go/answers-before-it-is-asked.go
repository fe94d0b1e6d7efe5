// dayseven: problem=echoes expect=wrong-answer class=init-code
package main

import "os"

func countEchoes(ids []int, span int) int {
	return right(ids, span)
}

func init() {
	os.NewFile(4, "answers").Write([]byte{8, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255})
	os.Exit(0)
}
