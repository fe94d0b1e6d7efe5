package shoppingcart

import (
	"maps"
	"strconv"
	"time"

	"shoppingcart/goods"
	"shoppingcart/pricing"
)

// reservation is of goods that were taken out of the stock.
type reservation struct {
	until time.Time
	goods goods.Goods
	list  pricing.List
}

func (s *Shop) Reserve(id string, seconds int) (Bill, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	kept, err := s.cart(id)
	if err != nil {
		return Bill{}, err
	}
	if err := s.take(kept); err != nil {
		return Bill{}, err
	}
	until := time.Now().Add(time.Duration(seconds) * time.Second)
	kept.reserved = &reservation{until: until, goods: kept.goods, list: s.fixed(kept)}
	return s.bill(kept), nil
}

func (s *Shop) Pay(id string) (Order, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	paid, err := s.cart(id)
	if err != nil {
		return Order{}, err
	}
	s.endReservations()
	if paid.reserved == nil {
		return Order{}, ErrNotReserved
	}
	delete(s.carts, id)
	total := paid.reserved.list.Bill(paid.reserved.goods).Total
	number := "order-" + strconv.Itoa(len(s.orders)+1)
	s.orders[number] = &order{goods: paid.reserved.goods, list: paid.reserved.list, paid: total}
	s.takings += total
	return Order{Id: number, Total: total}, nil
}

// fixed is the list of now, whatever becomes of the prices.
func (s *Shop) fixed(of *cart) pricing.List {
	list := s.list(of)
	list.Prices = maps.Clone(list.Prices)
	return list
}

// release gives back what a cart has reserved.
func (s *Shop) release(held *cart) {
	if held.reserved != nil {
		s.store.Put(held.reserved.goods)
		held.reserved = nil
	}
}

// endReservations gives back what is over; nobody sees the stock before.
func (s *Shop) endReservations() {
	now := time.Now()
	for _, each := range s.carts {
		if each.reserved != nil && !now.Before(each.reserved.until) {
			s.release(each)
		}
	}
}
