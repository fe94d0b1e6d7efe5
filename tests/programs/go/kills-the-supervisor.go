// dayseven: problem=echoes expect=accepted class=kills-others
// It may not, and its own answers stand.
package main

import "os"

func countEchoes(ids []int, span int) int {
	supervisor, _ := os.FindProcess(1)
	if supervisor.Kill() == nil {
		return -1
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
