package main

type wagon struct{ weight, heaviest int }

func pushed(stack []wagon, weight int) []wagon {
	heaviest := weight
	if len(stack) > 0 {
		heaviest = max(heaviest, stack[len(stack)-1].heaviest)
	}
	return append(stack, wagon{weight, heaviest})
}

type Siding struct{ west, east []wagon }

func NewSiding() *Siding {
	return &Siding{}
}

func (s *Siding) Couple(weight int) {
	s.east = pushed(s.east, weight)
}

func (s *Siding) TakeWest() (int, error) {
	if len(s.west)+len(s.east) == 0 {
		return 0, ErrEmpty
	}
	if len(s.west) == 0 {
		s.west, s.east = split(s.east)
	}
	top := s.west[len(s.west)-1]
	s.west = s.west[:len(s.west)-1]
	return top.weight, nil
}

func (s *Siding) TakeEast() (int, error) {
	if len(s.west)+len(s.east) == 0 {
		return 0, ErrEmpty
	}
	if len(s.east) == 0 {
		s.east, s.west = split(s.west)
	}
	top := s.east[len(s.east)-1]
	s.east = s.east[:len(s.east)-1]
	return top.weight, nil
}

func (s *Siding) Heaviest() (int, error) {
	if len(s.west)+len(s.east) == 0 {
		return 0, ErrEmpty
	}
	heaviest := 0
	for _, stack := range [][]wagon{s.west, s.east} {
		if len(stack) > 0 {
			heaviest = max(heaviest, stack[len(stack)-1].heaviest)
		}
	}
	return heaviest, nil
}

func split(all []wagon) (moved, kept []wagon) {
	half := len(all) / 2
	for i := half - 1; i >= 0; i-- {
		moved = pushed(moved, all[i].weight)
	}
	for _, w := range all[half:] {
		kept = pushed(kept, w.weight)
	}
	return moved, kept
}
