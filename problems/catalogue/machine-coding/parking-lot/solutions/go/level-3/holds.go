package parkinglot

import (
	"strconv"
	"time"

	"parkinglot/spots"
)

type hold struct {
	plate string
	spot  spots.Spot
	until time.Time
}

// holds are the spots that wait for somebody, by their ids and by the plates they are for.
type holds struct {
	byID   map[string]hold
	ids    map[string]string
	issued int
}

func newHolds() *holds { return &holds{byID: map[string]hold{}, ids: map[string]string{}} }

func (h *holds) add(new hold) string {
	h.issued++
	id := "hold-" + strconv.Itoa(h.issued)
	h.byID[id], h.ids[new.plate] = new, id
	return id
}

func (h *holds) has(plate string) bool { return h.ids[plate] != "" }

func (h *holds) take(id string) (hold, bool) {
	taken, found := h.byID[id]
	if found {
		delete(h.byID, id)
		delete(h.ids, taken.plate)
	}
	return taken, found
}

func (h *holds) takeOf(plate string) (hold, bool) { return h.take(h.ids[plate]) }

func (h *holds) takeOver(now time.Time) []hold {
	var over []hold
	for id, each := range h.byID {
		if !now.Before(each.until) {
			taken, _ := h.take(id)
			over = append(over, taken)
		}
	}
	return over
}
