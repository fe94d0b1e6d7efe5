package main

func quietStart(minutes int, jobs []Job, limit int, duration int) int {
	changes := make([]int, minutes)
	for _, job := range jobs {
		changes[job.First] += job.Rate
		changes[job.Last] -= job.Rate
	}
	load, quiet := 0, 0
	for minute, change := range changes {
		load += change
		quiet++
		if load > limit {
			quiet = 0
		}
		if quiet == duration {
			return minute - duration + 1
		}
	}
	return -1
}
