// dayseven: problem=echoes expect=accepted class=fills-the-disk
// There is an end to it, and it is near.
package main

import "os"

func countEchoes(ids []int, span int) int {
	written := 0
	block := make([]byte, 1<<20)
	file, err := os.CreateTemp("", "fill")
	for err == nil && written < 1<<10 {
		_, err = file.Write(block)
		written++
	}
	if err == nil {
		return -1
	}
	os.Remove(file.Name())
	return right(ids, span)
}
