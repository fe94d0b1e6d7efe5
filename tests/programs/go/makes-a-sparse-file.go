// dayseven: problem=echoes expect=accepted class=fills-the-disk
// Larger than any file may be.
package main

import "os"

func countEchoes(ids []int, span int) int {
	file, err := os.CreateTemp("", "sparse")
	if err != nil {
		return -1
	}
	if file.Truncate(1<<40) == nil {
		return -1
	}
	os.Remove(file.Name())
	file.Close()
	return right(ids, span)
}
