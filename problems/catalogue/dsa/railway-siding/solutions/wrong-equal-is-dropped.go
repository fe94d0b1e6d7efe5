package main

type half struct{ weights, maxima []int }

func (h *half) push(weight int) {
	h.weights = append(h.weights, weight)
	if len(h.maxima) == 0 || weight > h.maxima[len(h.maxima)-1] {
		h.maxima = append(h.maxima, weight)
	}
}

func (h *half) pop() int {
	last := len(h.weights) - 1
	weight := h.weights[last]
	h.weights = h.weights[:last]
	if top := len(h.maxima) - 1; top >= 0 && h.maxima[top] == weight {
		h.maxima = h.maxima[:top]
	}
	return weight
}

type Siding struct{ west, east half }

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
	if len(s.west.weights)+len(s.east.weights) == 0 {
		return 0, ErrEmpty
	}
	heaviest := 0
	for _, h := range []half{s.west, s.east} {
		if len(h.maxima) > 0 {
			heaviest = max(heaviest, h.maxima[len(h.maxima)-1])
		}
	}
	return heaviest, nil
}

func take(end, other *half) (int, error) {
	if len(end.weights) == 0 {
		all := other.weights
		middle := (len(all) + 1) / 2
		*other = half{}
		for i := middle - 1; i >= 0; i-- {
			end.push(all[i])
		}
		for _, weight := range all[middle:] {
			other.push(weight)
		}
	}
	if len(end.weights) == 0 {
		return 0, ErrEmpty
	}
	return end.pop(), nil
}
