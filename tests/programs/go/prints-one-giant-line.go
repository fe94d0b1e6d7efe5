// dayseven: problem=echoes expect=output-limit class=floods-output
package main

import (
	"os"
	"strings"
)

func countEchoes(ids []int, span int) int {
	os.Stdout.WriteString(strings.Repeat("x", 100<<20))
	return right(ids, span)
}
