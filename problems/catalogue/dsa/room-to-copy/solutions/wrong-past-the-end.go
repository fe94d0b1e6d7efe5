package main

func quietStart(minutes int, jobs []Job, limit int, duration int) int {
	load := make([]int, minutes)
	for _, job := range jobs {
		load[job.First] += job.Rate
		load[job.Last+1] -= job.Rate
	}
	for i := 1; i < minutes; i++ {
		load[i] += load[i-1]
	}
	quiet := 0
	for minute, used := range load {
		if used > limit {
			quiet = 0
		} else {
			quiet++
		}
		if quiet == duration {
			return minute - duration + 1
		}
	}
	return -1
}
