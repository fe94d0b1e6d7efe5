// dayseven: problem=echoes expect=accepted class=leaves-files
// The same program a second time: it would find what the first one left.
package main

import "os"

func countEchoes(ids []int, span int) int {
	for _, folder := range []string{"/tmp", "/dev/shm"} {
		if !been {
			if found, _ := os.ReadDir(folder); len(found) > 0 {
				return -1
			}
		}
		os.WriteFile(folder+"/left", []byte("here"), 0o777)
	}
	been = true
	return right(ids, span)
}

var been bool
