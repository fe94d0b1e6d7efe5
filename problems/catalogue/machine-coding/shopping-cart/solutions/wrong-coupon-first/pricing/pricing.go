// Package pricing says what goods cost; it knows neither carts nor stock.
package pricing

import "shoppingcart/goods"

// Price is of one product. Without a bundle its count is 0.
type Price struct {
	Cents  int
	Bundle Bundle
}

// Bundle is what so many pieces cost together.
type Bundle struct {
	Count, Cents int
}

// Coupon takes percents off what reaches its minimum; the zero coupon takes nothing.
type Coupon struct {
	Percent, Minimum int
}

// Bill is what goods cost, and why.
type Bill struct {
	Full, Bundles, Coupon, Total int
}

// List is what is valid at one time.
type List struct {
	Prices map[string]Price
	Coupon Coupon
}

func (l List) Bill(of goods.Goods) Bill {
	var bill Bill
	for _, item := range of {
		price := l.Prices[item.Product]
		bill.Full += item.Quantity * price.Cents
		if price.Bundle.Count > 0 {
			bill.Bundles += item.Quantity / price.Bundle.Count * price.Saved()
		}
	}
	left := bill.Full - bill.Bundles
	if left >= l.Coupon.Minimum {
		bill.Coupon = bill.Full * l.Coupon.Percent / 100
	}
	bill.Total = left - bill.Coupon
	return bill
}

// Saved is what one full bundle takes off.
func (p Price) Saved() int {
	return max(p.Bundle.Count*p.Cents-p.Bundle.Cents, 0)
}
