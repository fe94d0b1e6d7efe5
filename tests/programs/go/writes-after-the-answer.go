// dayseven: problem=echoes expect=protocol-error class=acts-after-the-answer
// More than one answer whenever it is read.
package main

import "os"

func countEchoes(ids []int, span int) int {
	go func() {
		for {
			os.NewFile(4, "answers").Write([]byte{1, 0, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9})
		}
	}()
	return right(ids, span)
}
