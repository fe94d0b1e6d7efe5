package main

func quietestPeaks(loads []int) []int {
	if len(loads) == 0 {
		return []int{}
	}
	quietest := 0
	for i, load := range loads {
		if load < loads[quietest] {
			quietest = i
		}
	}
	left, right := quietest-1, quietest+1
	peak := loads[quietest]
	result := []int{peak}
	for len(result) < len(loads) {
		if right == len(loads) || left >= 0 && loads[left] < loads[right] {
			peak = max(peak, loads[left])
			left--
		} else {
			peak = max(peak, loads[right])
			right++
		}
		result = append(result, peak)
	}
	return result
}
