// dayseven: problem=echoes expect=accepted class=leaves-things-running
package main

import "time"

func countEchoes(ids []int, span int) int {
	time.AfterFunc(time.Hour, func() {})
	time.NewTicker(time.Microsecond)
	return right(ids, span)
}
