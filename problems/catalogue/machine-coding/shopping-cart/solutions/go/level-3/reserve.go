package shoppingcart

import (
	"strconv"
	"time"

	"shoppingcart/goods"
)

// reservation is of goods that were taken out of the stock.
type reservation struct {
	until time.Time
	goods goods.Goods
	bill  Bill
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
	kept.reserved = &reservation{until: until, goods: kept.goods, bill: s.bill(kept)}
	return kept.reserved.bill, nil
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
	s.orders++
	return Order{Id: "order-" + strconv.Itoa(s.orders), Total: paid.reserved.bill.Total}, nil
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
