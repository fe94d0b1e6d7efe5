// dayseven: problem=echoes expect=accepted class=reads-the-host
package main

import (
	"os"
	"strconv"
)

func countEchoes(ids []int, span int) int {
	entries, _ := os.ReadDir("/proc")
	for _, entry := range entries {
		pid, err := strconv.Atoi(entry.Name())
		if err == nil && pid != 1 && pid != os.Getpid() {
			panic(entry.Name())
		}
	}
	return right(ids, span)
}
