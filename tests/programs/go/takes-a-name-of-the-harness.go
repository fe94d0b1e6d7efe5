// dayseven: problem=echoes expect=accepted class=wrong-shape
package main

func countEchoes(ids []int, span int) int {
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

var ds7Int = 1
