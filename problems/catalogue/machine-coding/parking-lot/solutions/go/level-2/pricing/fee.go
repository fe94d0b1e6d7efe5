// Package pricing holds the price list.
package pricing

const (
	freeMinutes   = 15
	minutesOfHour = 60
	minutesOfDay  = 24 * minutesOfHour
	hoursPaidADay = 10
)

// What a begun hour costs, in cents.
var hourly = map[string]int{"motorcycle": 100, "car": 200, "truck": 500}

// Fee is what a stay of so many begun minutes costs, in cents.
func Fee(vehicle string, minutes int) int {
	if minutes <= freeMinutes {
		return 0
	}
	days, rest := minutes/minutesOfDay, minutes%minutesOfDay
	begun := (rest + minutesOfHour - 1) / minutesOfHour
	return hourly[vehicle] * (days*hoursPaidADay + min(begun, hoursPaidADay))
}
