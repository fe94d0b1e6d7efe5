package links

import "time"

// keptMinutes is how far back the hits of a single minute are known.
const keptMinutes = 1440

// hits are counted in all and by the minute.
type hits struct {
	total    int
	byMinute map[int64]int
}

func newHits() *hits { return &hits{byMinute: map[int64]int{}} }

func (h *hits) add(now time.Time) {
	minute := minuteOf(now)
	h.total++
	if h.byMinute[minute] == 0 {
		h.forget(minute - keptMinutes)
	}
	h.byMinute[minute]++
}

// within counts the last so many minutes, of which the running one is the last.
func (h *hits) within(minutes int, now time.Time) int {
	last := minuteOf(now)
	sum := 0
	for minute, count := range h.byMinute {
		if last-minute < int64(minutes) {
			sum += count
		}
	}
	return sum
}

func (h *hits) forget(until int64) {
	for minute := range h.byMinute {
		if minute <= until {
			delete(h.byMinute, minute)
		}
	}
}

func minuteOf(now time.Time) int64 { return now.Unix() / 60 }
