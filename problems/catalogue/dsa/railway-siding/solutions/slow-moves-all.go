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
	return take(&s.west, &s.east)
}

func (s *Siding) TakeEast() (int, error) {
	return take(&s.east, &s.west)
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

func take(end, other *[]wagon) (int, error) {
	if len(*end) == 0 {
		for len(*other) > 0 {
			last := len(*other) - 1
			*end = pushed(*end, (*other)[last].weight)
			*other = (*other)[:last]
		}
	}
	if len(*end) == 0 {
		return 0, ErrEmpty
	}
	top := (*end)[len(*end)-1]
	*end = (*end)[:len(*end)-1]
	return top.weight, nil
}
