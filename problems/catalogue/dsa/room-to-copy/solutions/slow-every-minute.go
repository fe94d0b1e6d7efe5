package main

func quietStart(minutes int, jobs []Job, limit int, duration int) int {
	load := make([]int, minutes)
	for _, job := range jobs {
		for minute := job.First; minute <= job.Last; minute++ {
			load[minute] += job.Rate
		}
	}
	quiet := 0
	for minute, used := range load {
		quiet++
		if used > limit {
			quiet = 0
		}
		if quiet == duration {
			return minute - duration + 1
		}
	}
	return -1
}
