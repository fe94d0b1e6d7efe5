// dayseven: problem=echoes expect=protocol-error|wrong-answer class=forges-answers
// A second answer, written as the harness would.
package main

import "os"

func countEchoes(ids []int, span int) int {
	forged := os.NewFile(4, "answers")
	forged.Write([]byte{8, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0})
	return right(ids, span)
}

func right(ids []int, span int) int {
	last := map[int]int{}
	echoes := 0
	for i, id := range ids {
		if i > span {
			last[ids[i-span-1]]--
		}
		echoes += last[id]
		last[id]++
	}
	return echoes
}
