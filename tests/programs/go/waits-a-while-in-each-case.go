// dayseven: problem=echoes expect=accepted class=waits
// Waiting is not computing.
package main

import "time"

func countEchoes(ids []int, span int) int {
	time.Sleep(20 * time.Millisecond)
	return right(ids, span)
}
