// dayseven: problem=echoes expect=accepted class=makes-many-files
// There is an end to descriptors.
package main

import "os"

func countEchoes(ids []int, span int) int {
	var open []*os.File
	for range 1000 {
		file, err := os.Open("/proc/self/exe")
		if err != nil {
			break
		}
		open = append(open, file)
	}
	if len(open) == 1000 {
		return -1
	}
	for _, file := range open {
		file.Close()
	}
	return right(ids, span)
}
