package main

import "slices"

func sustainedSkew(samples []int, least int) float64 {
	low, high := float64(slices.Min(samples)), float64(slices.Max(samples))
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

// isReached tells whether some stretch of at least least samples has this mean or a greater one.
func isReached(mean float64, samples []int, least int) bool {
	sum := 0.0       // of sample - mean up to here
	sumBefore := 0.0 // the same, least samples earlier
	smallestBefore := 0.0
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
