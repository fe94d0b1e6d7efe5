// dayseven: problem=echoes expect=runtime-error class=panics
package main

import "strings"

func countEchoes(ids []int, span int) int {
	panic(strings.Repeat("x", 1<<19))
}
