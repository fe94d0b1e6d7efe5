package main

import "math"

func quietestPeaks(loads []int) []int {
	minutes := len(loads)
	least := make([]int, minutes+1) // by length: the least load that is the peak of that many minutes around it
	for w := range least {
		least[w] = math.MaxInt
	}

	waiting := []int{} // minutes that no higher load has followed yet; their loads never rise
	for end := 0; end <= minutes; end++ {
		for len(waiting) > 0 && (end == minutes || loads[end] > loads[waiting[len(waiting)-1]]) {
			load := loads[waiting[len(waiting)-1]]
			waiting = waiting[:len(waiting)-1]
			start := 0
			if len(waiting) > 0 {
				start = waiting[len(waiting)-1] + 1
			}
			least[end-start] = min(least[end-start], load)
		}
		waiting = append(waiting, end)
	}

	// Inside the longer window lies one of each shorter length, with no higher peak.
	for w := minutes - 1; w > 0; w-- {
		least[w] = min(least[w], least[w+1])
	}
	return least[1:]
}
