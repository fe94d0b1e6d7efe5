package main

func countEchoes(ids []int, span int) int {
	inReach := map[int]int{}
	echoes := 0
	for i, id := range ids {
		if i >= span && span > 0 {
			inReach[ids[i-span]]--
		}
		echoes += inReach[id]
		inReach[id]++
	}
	return echoes
}
