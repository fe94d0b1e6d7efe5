// dayseven: problem=echoes expect=runtime-error class=tampers-with-descriptors
package main

import "os"

func countEchoes(ids []int, span int) int {
	for fd := uintptr(0); fd < 10; fd++ {
		os.NewFile(fd, "").Close()
	}
	return right(ids, span)
}
