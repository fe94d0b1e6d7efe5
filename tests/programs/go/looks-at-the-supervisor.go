// dayseven: problem=echoes expect=accepted class=reads-the-host
// Where it lies in memory, what it was started with, what it has open.
package main

import "os"

func countEchoes(ids []int, span int) int {
	for _, secret := range []string{"/proc/1/environ", "/proc/1/maps", "/proc/1/auxv"} {
		if _, err := os.ReadFile(secret); err == nil {
			panic(secret)
		}
	}
	for _, secret := range []string{"/proc/1/root", "/proc/1/cwd", "/proc/1/exe", "/proc/1/fd/0"} {
		if _, err := os.Readlink(secret); err == nil {
			panic(secret)
		}
	}
	return right(ids, span)
}
