// dayseven: problem=echoes expect=accepted class=looks-for-tests
// The pipes are another user's: they cannot be opened a second time to be read without waiting.
package main

import "os"

func countEchoes(ids []int, span int) int {
	for _, pipe := range []string{"/proc/self/fd/3", "/proc/self/fd/4", "/proc/1/fd/0", "/dev/stdin"} {
		if file, err := os.OpenFile(pipe, os.O_RDONLY, 0); err == nil && pipe != "/dev/stdin" {
			file.Close()
			panic(pipe)
		}
	}
	return right(ids, span)
}
