package main

func countEchoes(ids []int, span int) int {
	inReach := map[int]int32{}
	var echoes int32
	for i, id := range ids {
		if i > span {
			inReach[ids[i-span-1]]--
		}
		echoes += inReach[id]
		inReach[id]++
	}
	return int(echoes)
}
