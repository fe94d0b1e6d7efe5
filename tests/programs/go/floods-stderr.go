// dayseven: problem=echoes expect=output-limit class=floods-output
package main

import "os"
import "strings"

func countEchoes(ids []int, span int) int {
	line := strings.Repeat("x", 1<<16)
	for {
		os.Stderr.WriteString(line)
	}
}
