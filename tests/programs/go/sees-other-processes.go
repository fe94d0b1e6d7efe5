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
	for _, secret := range []string{"/proc/1/root", "/proc/1/cwd", "/proc/1/exe", "/proc/1/fd/0"} {
		if _, err := os.Readlink(secret); err == nil {
			panic(secret)
		}
	}
	return right(ids, span)
}
