// dayseven: problem=echoes expect=accepted class=writes-the-host
package main

import "os"

func countEchoes(ids []int, span int) int {
	for _, place := range []string{"/etc/passwd", "/opt/dayseven/supervisor", "/proc/sys/kernel/core_pattern", "/sys/fs/cgroup/memory/memory.limit_in_bytes", "/w/source/solution.go", "/proc/1/oom_score_adj"} {
		if err := os.WriteFile(place, []byte("mine"), 0o644); err == nil {
			panic(place)
		}
	}
	return right(ids, span)
}
