// dayseven: problem=echoes expect=protocol-error class=tampers-with-descriptors
// The harness answers into a file.
package main

import "os"

func countEchoes(ids []int, span int) int {
	for fd := uintptr(1); fd < 10; fd++ {
		os.NewFile(fd, "").Close()
	}
	for range 10 {
		os.OpenFile("/tmp/answers", os.O_RDWR|os.O_CREATE, 0o600)
	}
	return right(ids, span)
}
