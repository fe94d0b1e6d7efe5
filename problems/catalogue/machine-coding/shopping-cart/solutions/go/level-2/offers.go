package shoppingcart

import "shoppingcart/pricing"

func (s *Shop) Bundle(product string, count int, cents int) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	price, known := s.prices[product]
	if !known {
		return 0, ErrUnknownProduct
	}
	price.Bundle = pricing.Bundle{Count: count, Cents: cents}
	s.prices[product] = price
	return price.Saved(), nil
}

func (s *Shop) Coupon(code string, percent int, minimum int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.coupons[code] = pricing.Coupon{Percent: percent, Minimum: minimum}
}

func (s *Shop) Redeem(id string, code string) (Bill, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	cheaper, err := s.cart(id)
	if err != nil {
		return Bill{}, err
	}
	if _, known := s.coupons[code]; !known {
		return Bill{}, ErrUnknownCoupon
	}
	cheaper.code = code
	return s.bill(cheaper), nil
}

func (s *Shop) Bill(id string) (Bill, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	shown, err := s.cart(id)
	if err != nil {
		return Bill{}, err
	}
	return s.bill(shown), nil
}

// bill is by what is valid now.
func (s *Shop) bill(of *cart) Bill {
	return Bill(s.list(of).Bill(of.goods))
}

func (s *Shop) list(of *cart) pricing.List {
	return pricing.List{Prices: s.prices, Coupon: s.coupons[of.code]}
}
