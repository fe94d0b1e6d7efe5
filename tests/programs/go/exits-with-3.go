// dayseven: problem=echoes expect=runtime-error class=exits-early
package main

import "os"

func countEchoes(ids []int, span int) int {
	os.Exit(3)
	return 0
}
