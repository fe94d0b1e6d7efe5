package main

func quietStart(minutes int, jobs []Job, limit int, duration int) int {
	changes := make([]int, minutes+1) // by how much the load of a minute differs from the one before
	for _, job := range jobs {
		changes[job.First] += job.Rate
		changes[job.Last+1] -= job.Rate
	}

	load, quiet := 0, 0 // quiet: how many minutes in a row, up to this one, are within the limit
	for minute := range minutes {
		load += changes[minute]
		if load > limit {
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
