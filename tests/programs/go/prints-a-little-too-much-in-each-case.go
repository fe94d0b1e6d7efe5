// dayseven: problem=echoes expect=output-limit class=floods-output
// The bound is on the whole run.
package main

import (
	"os"
	"strings"
)

func countEchoes(ids []int, span int) int {
	os.Stdout.WriteString(strings.Repeat("x", 200_000))
	return right(ids, span)
}
