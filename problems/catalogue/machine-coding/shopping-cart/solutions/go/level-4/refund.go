package shoppingcart

import (
	"shoppingcart/goods"
	"shoppingcart/pricing"
)

// order is what a customer has, and has paid for it up to now.
type order struct {
	goods goods.Goods
	list  pricing.List
	paid  int
}

func (s *Shop) Refund(id string, product string, quantity int) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	from := s.orders[id]
	if from == nil {
		return 0, ErrUnknownOrder
	}
	if from.goods.Quantity(product) < quantity {
		return 0, ErrNotBought
	}
	cents := from.giveBack(product, quantity)
	s.store.Put(goods.Goods{{Product: product, Quantity: quantity}})
	s.takings -= cents
	return cents, nil
}

func (s *Shop) Takings() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.takings
}

// giveBack says what the customer gets for it.
func (o *order) giveBack(product string, quantity int) int {
	o.goods = o.goods.Changed(product, -quantity)
	refund := max(o.paid-o.list.Bill(o.goods).Total, 0)
	o.paid -= refund
	return refund
}
