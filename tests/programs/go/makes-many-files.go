// dayseven: problem=echoes expect=accepted class=makes-many-files
package main

import "os"

func countEchoes(ids []int, span int) int {
	for made := range 100_000 {
		file, err := os.CreateTemp("", "many")
		if err != nil {
			return right(ids, span)
		}
		file.Close()
		_ = made
	}
	return -1
}
