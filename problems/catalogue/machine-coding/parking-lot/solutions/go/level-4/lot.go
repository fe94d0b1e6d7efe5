package parkinglot

import (
	"strconv"
	"sync"
	"time"

	"parkinglot/pricing"
	"parkinglot/spots"
)

// ParkingLot hands out spots and tickets; it is safe for use by several goroutines.
type ParkingLot struct {
	mu      sync.Mutex
	board   *spots.Board
	stays   map[string]stay
	inside  map[string]bool
	issued  int
	takings int
	holds   *holds
	rates   pricing.Rates
	passes  pricing.Passes
}

type stay struct {
	plate   string
	vehicle Vehicle
	spot    spots.Spot
	since   time.Time
}

func NewParkingLot(small int, medium int, large int) *ParkingLot {
	return &ParkingLot{board: spots.NewBoard(small, medium, large), stays: map[string]stay{}, inside: map[string]bool{}, holds: newHolds(), rates: pricing.NewRates(), passes: pricing.Passes{}}
}

// smallest is the smallest size that a vehicle fits into.
func smallest(vehicle Vehicle) spots.Size {
	switch vehicle {
	case VehicleMotorcycle:
		return spots.Small
	case VehicleCar:
		return spots.Medium
	default:
		return spots.Large
	}
}

func (p *ParkingLot) Park(plate string, vehicle Vehicle) (Ticket, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.inside[plate] {
		return Ticket{}, ErrAlreadyParked
	}
	p.endHolds()
	spot, found := p.spotFor(plate, vehicle)
	if !found {
		return Ticket{}, ErrFull
	}
	p.issued++
	id := "ticket-" + strconv.Itoa(p.issued)
	p.stays[id] = stay{plate: plate, vehicle: vehicle, spot: spot, since: time.Now()}
	p.inside[plate] = true
	return Ticket{Id: id, Spot: spot.String()}, nil
}

func (p *ParkingLot) Leave(ticket string) (Receipt, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	left, found := p.stays[ticket]
	if !found {
		return Receipt{}, ErrUnknownTicket
	}
	delete(p.stays, ticket)
	delete(p.inside, left.plate)
	p.board.Release(left.spot)
	p.takings += p.feeOf(left)
	return Receipt{Spot: left.spot.String(), Minutes: left.minutes()}, nil
}

func (p *ParkingLot) Free(vehicle Vehicle) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.endHolds()
	return p.board.Free(smallest(vehicle))
}

// spotFor is the one that is held for the plate, or else any that fits.
func (p *ParkingLot) spotFor(plate string, vehicle Vehicle) (spots.Spot, bool) {
	if held, found := p.holds.takeOf(plate); found {
		return held.spot, true
	}
	return p.board.Take(smallest(vehicle))
}

func (p *ParkingLot) Reserve(plate string, vehicle Vehicle, minutes int) (string, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.endHolds()
	if p.inside[plate] {
		return "", ErrAlreadyParked
	}
	if p.holds.has(plate) {
		return "", ErrAlreadyHeld
	}
	spot, found := p.board.Take(smallest(vehicle))
	if !found {
		return "", ErrFull
	}
	return p.holds.add(hold{plate: plate, spot: spot, until: time.Now().Add(time.Duration(minutes) * time.Minute)}), nil
}

func (p *ParkingLot) Cancel(id string) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.endHolds()
	ended, found := p.holds.take(id)
	if found {
		p.board.Release(ended.spot)
	}
	return found
}

// endHolds frees what was held until now or earlier; nobody sees the lot before.
func (p *ParkingLot) endHolds() {
	for _, over := range p.holds.takeOver(time.Now()) {
		p.board.Release(over.spot)
	}
}

func (p *ParkingLot) Quote(ticket string) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	parked, found := p.stays[ticket]
	if !found {
		return 0, ErrUnknownTicket
	}
	return p.feeOf(parked), nil
}

func (p *ParkingLot) Takings() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.takings
}

// minutes counts each one that has begun.
func (s stay) minutes() int {
	return int((time.Since(s.since) + time.Minute - 1) / time.Minute)
}
