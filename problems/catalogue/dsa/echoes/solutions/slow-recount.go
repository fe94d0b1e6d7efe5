package main

func countEchoes(ids []int, span int) int {
	echoes := 0
	for i, id := range ids {
		counts := map[int]int{}
		for _, earlier := range ids[max(0, i-span):i] {
			counts[earlier]++
		}
		echoes += counts[id]
	}
	return echoes
}
