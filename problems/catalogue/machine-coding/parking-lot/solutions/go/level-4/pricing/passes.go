package pricing

import "time"

const day = 24 * time.Hour

// Passes are when which plates do not pay; of each plate the oldest is first.
type Passes map[string][]pass

type pass struct {
	from, until time.Time
}

// Buy begins now, or at the end of the pass that the plate has.
func (p Passes) Buy(plate string, days int, now time.Time) {
	from := now
	if bought := p[plate]; len(bought) > 0 && bought[len(bought)-1].until.After(now) {
		from = bought[len(bought)-1].until
	}
	p[plate] = append(p[plate], pass{from, from.Add(time.Duration(days) * day)})
}

func (p Passes) Cover(plate string, moment time.Time) bool {
	for _, each := range p[plate] {
		if !moment.Before(each.from) && moment.Before(each.until) {
			return true
		}
	}
	return false
}
