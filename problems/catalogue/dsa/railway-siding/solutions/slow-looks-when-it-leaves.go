package main

import "slices"

type Siding struct {
	wagons   []int
	heaviest int
}

func NewSiding() *Siding {
	return &Siding{}
}

func (s *Siding) Couple(weight int) {
	s.wagons = append(s.wagons, weight)
	s.heaviest = max(s.heaviest, weight)
}

func (s *Siding) TakeWest() (int, error) {
	if len(s.wagons) == 0 {
		return 0, ErrEmpty
	}
	weight := s.wagons[0]
	s.wagons = s.wagons[1:]
	s.forget(weight)
	return weight, nil
}

func (s *Siding) TakeEast() (int, error) {
	if len(s.wagons) == 0 {
		return 0, ErrEmpty
	}
	weight := s.wagons[len(s.wagons)-1]
	s.wagons = s.wagons[:len(s.wagons)-1]
	s.forget(weight)
	return weight, nil
}

func (s *Siding) Heaviest() (int, error) {
	if len(s.wagons) == 0 {
		return 0, ErrEmpty
	}
	return s.heaviest, nil
}

func (s *Siding) forget(weight int) {
	if weight < s.heaviest {
		return
	}
	s.heaviest = 0
	if len(s.wagons) > 0 {
		s.heaviest = slices.Max(s.wagons)
	}
}
