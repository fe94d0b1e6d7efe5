// dayseven: problem=echoes expect=wrong-answer class=init-code
// Waits until the input is there: an answer that comes before it is refused as a protocol error, and which of the two is first would be chance.
package main

import "os"

func countEchoes(ids []int, span int) int {
	return right(ids, span)
}

func init() {
	os.NewFile(3, "inputs").Read(make([]byte, 1))
	os.NewFile(4, "answers").Write([]byte{8, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255})
	os.Exit(0)
}
