// dayseven: problem=echoes expect=accepted class=fills-the-disk
package main

import "os"

func countEchoes(ids []int, span int) int {
	for made := range 100_000 {
		file, err := os.CreateTemp("", "many")
		if err != nil {
			return right(ids, span)
		}
		file.Close()
		_ = made
	}
	return -1
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
