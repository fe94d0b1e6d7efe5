// dayseven: problem=echoes expect=output-limit class=forges-answers
// An answer of four gigabytes, to be kept by whoever reads it.
package main

import "os"

func countEchoes(ids []int, span int) int {
	os.NewFile(4, "answers").Write([]byte{255, 255, 255, 255})
	for {
	}
}
