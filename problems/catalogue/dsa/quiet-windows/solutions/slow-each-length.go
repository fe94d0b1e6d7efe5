package main

func quietestPeaks(loads []int) []int {
	result := make([]int, len(loads))
	peaks := make([]int, len(loads)) // of the windows of the present length, by their first minute
	for i := range loads {
		least := -1
		for start := 0; start+i < len(loads); start++ {
			peaks[start] = max(peaks[start], loads[start+i])
			if least < 0 || peaks[start] < least {
				least = peaks[start]
			}
		}
		result[i] = least
	}
	return result
}
