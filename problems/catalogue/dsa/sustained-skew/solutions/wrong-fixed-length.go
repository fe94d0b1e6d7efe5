package main

func sustainedSkew(samples []int, least int) float64 {
	sum := 0
	for _, sample := range samples[:least] {
		sum += sample
	}
	best := sum
	for i := least; i < len(samples); i++ {
		sum += samples[i] - samples[i-least]
		best = max(best, sum)
	}
	return float64(best) / float64(least)
}
