// dayseven: problem=echoes expect=time-limit class=forges-answers
package main

import "os"

func countEchoes(ids []int, span int) int {
	os.NewFile(4, "answers").Write([]byte{8, 0, 0, 0, 1})
	for {
	}
}
