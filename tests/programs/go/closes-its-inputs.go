// dayseven: problem=echoes expect=protocol-error class=input-descriptor
package main

import "os"

func countEchoes(ids []int, span int) int {
	os.NewFile(3, "inputs").Close()
	return right(ids, span)
}
