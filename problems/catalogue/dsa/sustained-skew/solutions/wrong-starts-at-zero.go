package main

func sustainedSkew(samples []int, least int) float64 {
	low, high := 0.0, 10000.0
	for range 60 {
		mean := (low + high) / 2
		if isReached(mean, samples, least) {
			low = mean
		} else {
			high = mean
		}
	}
	return high
}

func isReached(mean float64, samples []int, least int) bool {
	sum, sumBefore, smallestBefore := 0.0, 0.0, 0.0
	for i, sample := range samples {
		sum += float64(sample) - mean
		if i+1 < least {
			continue
		}
		if sum >= smallestBefore {
			return true
		}
		sumBefore += float64(samples[i+1-least]) - mean
		smallestBefore = min(smallestBefore, sumBefore)
	}
	return false
}
