// dayseven: problem=echoes expect=compile-error class=compiler-directives
package main

import _ "time"

func countEchoes(ids []int, span int) int {
	return int(now())
}

//go:linkname now runtime.nanotime
func now() int64
