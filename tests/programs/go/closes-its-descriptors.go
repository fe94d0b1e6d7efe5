// dayseven: problem=echoes expect=runtime-error class=forges-answers
package main

import "os"

func countEchoes(ids []int, span int) int {
	for fd := uintptr(0); fd < 10; fd++ {
		os.NewFile(fd, "").Close()
	}
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
