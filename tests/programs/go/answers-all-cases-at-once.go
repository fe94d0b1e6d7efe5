// dayseven: problem=echoes expect=protocol-error class=forges-answers
package main

import "os"

func countEchoes(ids []int, span int) int {
	var all []byte
	for range 1000 {
		all = append(all, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
	}
	os.NewFile(4, "answers").Write(all)
	return right(ids, span)
}
