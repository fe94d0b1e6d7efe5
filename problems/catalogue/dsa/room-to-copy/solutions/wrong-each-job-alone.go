package main

func quietStart(minutes int, jobs []Job, limit int, duration int) int {
	busy := make([]int, minutes+1)
	for _, job := range jobs {
		if job.Rate > limit {
			busy[job.First]++
			busy[job.Last+1]--
		}
	}
	running, quiet := 0, 0
	for minute := range minutes {
		running += busy[minute]
		if running > 0 {
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
