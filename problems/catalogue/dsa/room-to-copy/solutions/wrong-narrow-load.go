package main

func quietStart(minutes int, jobs []Job, limit int, duration int) int {
	changes := make([]int32, minutes+1)
	for _, job := range jobs {
		changes[job.First] += int32(job.Rate)
		changes[job.Last+1] -= int32(job.Rate)
	}
	load, quiet := int32(0), 0
	for minute := range minutes {
		load += changes[minute]
		if int(load) > limit {
			quiet = 0
			continue
		}
		quiet++
		if quiet == duration {
			return minute - duration + 1
		}
	}
	return -1
}
