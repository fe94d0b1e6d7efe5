// dayseven: problem=echoes expect=output-limit|time-limit class=floods-output
package main

import "os"

func countEchoes(ids []int, span int) int {
	for {
		os.Stdout.WriteString("x")
	}
}
