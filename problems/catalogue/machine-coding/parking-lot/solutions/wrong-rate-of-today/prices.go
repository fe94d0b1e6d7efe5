package parkinglot

import (
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
	defer p.mu.Unlock()
	p.passes.Buy(plate, days, time.Now())
}

// feeOf is called under the lock.
func (p *ParkingLot) feeOf(parked stay) int {
	return pricing.Fee(parked.since, parked.minutes(), func(moment time.Time) int {
		if p.passes.Cover(parked.plate, moment) {
			return 0
		}
		return p.rates.At(string(parked.vehicle), time.Now())
	})
}
