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
	namesOf := map[string]map[string]bool{}
	for _, each := range d {
		if now.Sub(each.at) >= within {
			continue
		}
		if namesOf[each.address] == nil {
			namesOf[each.address] = map[string]bool{}
		}
		namesOf[each.address][each.name] = true
	}
	var attackers []string
	for address, tried := range namesOf {
		if len(tried) >= names {
			attackers = append(attackers, address)
		}
	}
	slices.Sort(attackers)
	return attackers
}
