package parkinglot

import (
	"strconv"
	"sync"
	"time"

	"parkinglot/spots"
)

// ParkingLot hands out spots and tickets; it is safe for use by several goroutines.
type ParkingLot struct {
	mu     sync.Mutex
	board  *spots.Board
	stays  map[string]stay
	inside map[string]bool
	issued int
}

type stay struct {
	plate string
	spot  spots.Spot
	since time.Time
}

func NewParkingLot(small int, medium int, large int) *ParkingLot {
	return &ParkingLot{board: spots.NewBoard(small, medium, large), stays: map[string]stay{}, inside: map[string]bool{}}
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
	spot, found := p.board.Take(smallest(vehicle))
	if !found {
		return Ticket{}, ErrFull
	}
	p.issued++
	id := "ticket-" + strconv.Itoa(p.issued)
	p.stays[id] = stay{plate: plate, spot: spot, since: time.Now()}
	p.inside[plate] = true
	return Ticket{Id: id, Spot: spot.String()}, nil
}

func (p *ParkingLot) Leave(ticket string) (Receipt, error) {
	// Most tickets that nobody knows need not wait for the lock.
	if _, known := p.stays[ticket]; !known {
		return Receipt{}, ErrUnknownTicket
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	left, found := p.stays[ticket]
	if !found {
		return Receipt{}, ErrUnknownTicket
	}
	delete(p.stays, ticket)
	delete(p.inside, left.plate)
	p.board.Release(left.spot)
	return Receipt{Spot: left.spot.String(), Minutes: left.minutes()}, nil
}

func (p *ParkingLot) Free(vehicle Vehicle) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.board.Free(smallest(vehicle))
}

// minutes counts each one that has begun.
func (s stay) minutes() int {
	return int((time.Since(s.since) + time.Minute - 1) / time.Minute)
}
