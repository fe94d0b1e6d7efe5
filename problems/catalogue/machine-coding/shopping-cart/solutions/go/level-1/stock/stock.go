// Package stock counts pieces.
package stock

import "shoppingcart/goods"

// Stock is not safe for use by several goroutines.
type Stock struct {
	left map[string]int
}

func New() *Stock { return &Stock{left: map[string]int{}} }

// Left also says whether the product was ever there.
func (s *Stock) Left(product string) (int, bool) {
	left, known := s.left[product]
	return left, known
}

func (s *Stock) Put(put goods.Goods) {
	for _, item := range put {
		s.left[item.Product] += item.Quantity
	}
}

// Take takes all of it, or nothing.
func (s *Stock) Take(wanted goods.Goods) bool {
	for _, item := range wanted {
		if s.left[item.Product] < item.Quantity {
			return false
		}
	}
	for _, item := range wanted {
		s.left[item.Product] -= item.Quantity
	}
	return true
}
