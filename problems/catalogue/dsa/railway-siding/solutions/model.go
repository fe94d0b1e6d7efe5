package main

type wagon struct {
	weight   int
	heaviest int // of this wagon and all below it in its stack
}

type stack []wagon

func (s *stack) push(weight int) {
	heaviest := weight
	if n := len(*s); n > 0 {
		heaviest = max(heaviest, (*s)[n-1].heaviest)
	}
	*s = append(*s, wagon{weight, heaviest})
}

func (s *stack) pop() int {
	top := len(*s) - 1
	weight := (*s)[top].weight
	*s = (*s)[:top]
	return weight
}

// Siding is two stacks back to back: the tops are its ends.
type Siding struct {
	west, east stack
}

func NewSiding() *Siding {
	return &Siding{}
}

func (s *Siding) Couple(weight int) {
	s.east.push(weight)
}

func (s *Siding) TakeWest() (int, error) {
	return take(&s.west, &s.east)
}

func (s *Siding) TakeEast() (int, error) {
	return take(&s.east, &s.west)
}

func (s *Siding) Heaviest() (int, error) {
	heaviest := 0 // less than any weight
	for _, half := range []stack{s.west, s.east} {
		if n := len(half); n > 0 {
			heaviest = max(heaviest, half[n-1].heaviest)
		}
	}
	if heaviest == 0 {
		return 0, ErrEmpty
	}
	return heaviest, nil
}

func take(end, other *stack) (int, error) {
	if len(*end) == 0 {
		share(other, end)
	}
	if len(*end) == 0 {
		return 0, ErrEmpty
	}
	return end.pop(), nil
}

// share moves the lower half of full, and the middle one of an odd number, to the stack at the other end.
func share(full, empty *stack) {
	wagons := *full
	half := (len(wagons) + 1) / 2
	for i := half - 1; i >= 0; i-- {
		empty.push(wagons[i].weight)
	}

	kept := make(stack, 0, len(wagons)-half)
	for _, wagon := range wagons[half:] {
		kept.push(wagon.weight)
	}
	*full = kept
}
