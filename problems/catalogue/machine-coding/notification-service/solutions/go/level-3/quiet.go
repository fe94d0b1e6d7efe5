package notificationservice

import "time"

const day = 24 * time.Hour

// hours are from one time of the day up to another, which is not one of them.
type hours struct {
	from, to time.Duration
}

// quietHours are when users want to be left alone.
type quietHours map[string]hours

// set takes minutes of the day.
func (q quietHours) set(user string, from, to int) {
	q[user] = hours{time.Duration(from) * time.Minute, time.Duration(to) * time.Minute}
}

// over is the first moment from now on at which the user may be told something.
func (q quietHours) over(user string, now time.Time) time.Time {
	quiet := q[user]
	midnight := now.UTC().Truncate(day)
	ofDay := now.Sub(midnight)
	switch {
	case !quiet.contain(ofDay):
		return now
	case ofDay < quiet.to:
		return midnight.Add(quiet.to)
	default:
		return midnight.Add(day + quiet.to)
	}
}

func (h hours) contain(ofDay time.Duration) bool {
	if h.from <= h.to {
		return h.from <= ofDay && ofDay < h.to
	}
	return h.from <= ofDay || ofDay < h.to
}
