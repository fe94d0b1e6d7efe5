package parkinglot

import (
	"slices"
	"time"

	"parkinglot/pricing"
)

func (p *ParkingLot) SetRate(vehicle Vehicle, cents int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rates.Set(string(vehicle), cents, time.Now())
}

func (p *ParkingLot) BuyPass(plate string, days int) {
	p.mu.Lock()
	bought := slices.Clone(p.passes[plate])
	p.mu.Unlock()
	// The card is charged meanwhile.
	time.Sleep(time.Nanosecond)
	with := pricing.Passes{plate: bought}
	with.Buy(plate, days, time.Now())
	p.mu.Lock()
	defer p.mu.Unlock()
	p.passes[plate] = with[plate]
}

// feeOf is called under the lock.
func (p *ParkingLot) feeOf(parked stay) int {
	return pricing.Fee(parked.since, parked.minutes(), func(moment time.Time) int {
		if p.passes.Cover(parked.plate, moment) {
			return 0
		}
		return p.rates.At(string(parked.vehicle), moment)
	})
}
