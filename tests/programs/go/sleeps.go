// dayseven: problem=echoes expect=time-limit class=waits
package main

import "time"

func countEchoes(ids []int, span int) int {
	time.Sleep(time.Hour)
	return 0
}
