// dayseven: problem=echoes expect=accepted class=writes-the-host
// Nothing that can be written can be run.
package main

import "os"

func countEchoes(ids []int, span int) int {
	program, err := os.ReadFile("/proc/self/exe")
	if err != nil {
		return -1
	}
	for _, place := range []string{"/tmp/again", "/dev/shm/again"} {
		os.WriteFile(place, program, 0o755)
		if _, err := os.StartProcess(place, []string{"again"}, &os.ProcAttr{}); err == nil {
			panic(place)
		}
		os.Remove(place)
	}
	return right(ids, span)
}
