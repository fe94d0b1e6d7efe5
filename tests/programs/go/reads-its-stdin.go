// dayseven: problem=echoes expect=accepted class=input-descriptor
package main

import (
	"io"
	"os"
)

func countEchoes(ids []int, span int) int {
	if left, err := io.ReadAll(os.Stdin); len(left) > 0 || err != nil {
		return -1
	}
	return right(ids, span)
}
