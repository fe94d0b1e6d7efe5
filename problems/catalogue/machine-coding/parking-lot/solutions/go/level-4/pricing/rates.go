package pricing

import "time"

// Rates are what an hour costs, in cents, by kind of vehicle; of each kind the oldest is first.
type Rates map[string][]rate

type rate struct {
	from  time.Time
	cents int
}

// NewRates are those that hold until others are set.
func NewRates() Rates {
	always := time.Time{}
	return Rates{"motorcycle": {{always, 100}}, "car": {{always, 200}}, "truck": {{always, 500}}}
}

func (r Rates) Set(vehicle string, cents int, now time.Time) {
	r[vehicle] = append(r[vehicle], rate{now, cents})
}

func (r Rates) At(vehicle string, moment time.Time) int {
	cents := 0
	for _, each := range r[vehicle] {
		if !each.from.After(moment) {
			cents = each.cents
		}
	}
	return cents
}
