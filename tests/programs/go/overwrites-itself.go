// dayseven: problem=echoes expect=accepted class=writes-the-host
// What was linked is sealed before it runs.
package main

import "os"

func countEchoes(ids []int, span int) int {
	exe, err := os.Readlink("/proc/self/exe")
	if err != nil {
		return -1
	}
	for _, place := range []string{"/proc/self/exe", exe, "/w/more", "/w/built/more", "/w/source/solution.go"} {
		if file, err := os.OpenFile(place, os.O_WRONLY|os.O_CREATE, 0o755); err == nil {
			file.Close()
			panic(place)
		}
	}
	if os.Remove(exe) == nil || os.Rename(exe, "/tmp/exe") == nil || os.Chmod(exe, 0o777) == nil || os.Chmod("/w", 0o777) == nil {
		return -1
	}
	return right(ids, span)
}
