// dayseven: problem=echoes expect=output-limit class=floods-output
package main

import "os"

func countEchoes(ids []int, span int) int {
	for {
		os.Stdout.WriteString("out out out out out out out out out out\n")
		os.Stderr.WriteString("err err err err err err err err err err\n")
	}
}
