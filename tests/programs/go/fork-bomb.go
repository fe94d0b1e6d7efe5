// dayseven: problem=echoes expect=runtime-error|time-limit|memory-limit class=process-bomb
package main

import "os"

func countEchoes(ids []int, span int) int {
	for {
		if _, err := os.StartProcess("/proc/self/exe", []string{"again"}, &os.ProcAttr{}); err != nil {
			panic(err)
		}
	}
}
