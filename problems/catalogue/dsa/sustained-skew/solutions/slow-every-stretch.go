package main

import "math"

func sustainedSkew(samples []int, least int) float64 {
	sums := make([]int, len(samples)+1)
	for i, sample := range samples {
		sums[i+1] = sums[i] + sample
	}
	best := math.Inf(-1)
	for start := range samples {
		for end := start + least; end <= len(samples); end++ {
			best = math.Max(best, float64(sums[end]-sums[start])/float64(end-start))
		}
	}
	return best
}
