// dayseven: problem=echoes expect=memory-limit class=writes-the-host
// It may not live longer than PID 1.
package main

import "os"

func countEchoes(ids []int, span int) int {
	if os.WriteFile("/proc/self/oom_score_adj", []byte("-1000"), 0) == nil {
		return -1
	}
	os.WriteFile("/proc/self/oom_score_adj", []byte("0"), 0)
	for kept := [][]byte{}; ; {
		page := make([]byte, 1<<20)
		for i := range page {
			page[i] = 1
		}
		kept = append(kept, page)
	}
}
