// dayseven: problem=echoes expect=protocol-error class=exits-early
package main

import "os"

func countEchoes(ids []int, span int) int {
	os.Exit(0)
	return 0
}
