package loginlimiter

import (
	"slices"
	"time"
)

const keepDenials = time.Hour

type denial struct {
	address, name string
	at            time.Time
}

// denials are those of the last hour, oldest first.
type denials []denial

func (d *denials) add(added denial) {
	for len(*d) > 0 && added.at.Sub((*d)[0].at) >= keepDenials {
		*d = (*d)[1:]
	}
	*d = append(*d, added)
}

// attackers are the addresses that were denied for so many different names lately.
func (d denials) attackers(names int, within time.Duration, now time.Time) []string {
	counts := map[string]int{}
	for _, each := range d {
		if now.Sub(each.at) < within {
			counts[each.address]++
		}
	}
	var attackers []string
	for address, count := range counts {
		if count >= names {
			attackers = append(attackers, address)
		}
	}
	slices.Sort(attackers)
	return attackers
}
