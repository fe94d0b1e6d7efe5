package main

import "math"

func sustainedSkew(samples []int, least int) float64 {
	best := math.Inf(-1)
	for start := range samples {
		sum := 0
		for i := start; i < start+least; i++ {
			sum += samples[i]
		}
		for end := start + least; end < len(samples); end++ {
			best = max(best, float64(sum)/float64(end-start))
			sum += samples[end]
		}
		best = max(best, float64(sum)/float64(len(samples)-start))
	}
	return best
}
