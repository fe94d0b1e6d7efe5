// Package pricing knows what an hour costs, and at which moments it cost something else.
package pricing

import "time"

const (
	freeMinutes   = 15
	hoursOfDay    = 24
	hoursPaidADay = 10
)

// Fee is what a stay of so many begun minutes costs, in cents, when an hour that begins at a moment costs so much.
func Fee(since time.Time, minutes int, centsAt func(time.Time) int) int {
	if minutes <= freeMinutes {
		return 0
	}
	begun := (minutes + 59) / 60
	fee := 0
	for hour := range begun {
		if hour%hoursOfDay < hoursPaidADay {
			fee += centsAt(since.Add(time.Duration(hour) * time.Hour))
		}
	}
	return fee
}
