package main

func countEchoes(ids []int, span int) int {
	inReach := map[int]int{} // id -> how often it occurs among the last span requests
	echoes := 0
	for i, id := range ids {
		if i > span {
			forget(inReach, ids[i-span-1])
		}
		echoes += inReach[id]
		inReach[id]++
	}
	return echoes
}

func forget(inReach map[int]int, id int) {
	inReach[id]--
	if inReach[id] == 0 {
		delete(inReach, id)
	}
}
