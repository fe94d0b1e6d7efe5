// dayseven: problem=echoes expect=runtime-error class=deadlocks
package main

import "runtime"

func countEchoes(ids []int, span int) int {
	runtime.Goexit()
	return 0
}
