package shoppingcart

import (
	"strconv"
	"sync"

	"shoppingcart/goods"
	"shoppingcart/pricing"
	"shoppingcart/stock"
)

// Shop is safe for use by several goroutines.
type Shop struct {
	mu      sync.Mutex
	store   *stock.Stock
	prices  map[string]pricing.Price
	coupons map[string]pricing.Coupon
	carts   map[string]*cart
	opened  int
}

type cart struct {
	goods goods.Goods
	code  string
}

func NewShop() *Shop {
	return &Shop{store: stock.New(), prices: map[string]pricing.Price{}, coupons: map[string]pricing.Coupon{}, carts: map[string]*cart{}}
}

func (s *Shop) Stock(product string, cents int, quantity int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.prices[product] = pricing.Price{Cents: cents, Bundle: s.prices[product].Bundle}
	s.store.Put(goods.Goods{{Product: product, Quantity: quantity}})
}

func (s *Shop) Open() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.opened++
	id := "cart-" + strconv.Itoa(s.opened)
	s.carts[id] = &cart{}
	return id
}

func (s *Shop) Add(id string, product string, quantity int) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	filled, err := s.cart(id)
	if err != nil {
		return 0, err
	}
	if _, known := s.prices[product]; !known {
		return 0, ErrUnknownProduct
	}
	filled.goods = filled.goods.Changed(product, quantity)
	return filled.goods.Quantity(product), nil
}

func (s *Shop) Remove(id string, product string, quantity int) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	emptied, err := s.cart(id)
	if err != nil {
		return 0, err
	}
	if emptied.goods.Quantity(product) == 0 {
		return 0, ErrNotInCart
	}
	emptied.goods = emptied.goods.Changed(product, -quantity)
	return emptied.goods.Quantity(product), nil
}

func (s *Shop) Lines(id string) ([]Line, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	shown, err := s.cart(id)
	if err != nil {
		return nil, err
	}
	var lines []Line
	for _, item := range shown.goods {
		lines = append(lines, Line{Product: item.Product, Quantity: item.Quantity, Cents: item.Quantity * s.prices[item.Product].Cents})
	}
	return lines, nil
}

func (s *Shop) Left(product string) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	left, known := s.store.Left(product)
	if !known {
		return 0, ErrUnknownProduct
	}
	return left, nil
}

func (s *Shop) Checkout(id string) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	paid, err := s.cart(id)
	if err != nil {
		return 0, err
	}
	if err := s.take(paid); err != nil {
		return 0, err
	}
	delete(s.carts, id)
	return s.bill(paid).Total, nil
}

// cart is called under the lock, as is all that is not exported.
func (s *Shop) cart(id string) (*cart, error) {
	found := s.carts[id]
	if found == nil {
		return nil, ErrUnknownCart
	}
	return found, nil
}

// take takes the cart's goods out of the stock.
func (s *Shop) take(from *cart) error {
	if len(from.goods) == 0 {
		return ErrEmptyCart
	}
	if !s.store.Take(from.goods) {
		return ErrOutOfStock
	}
	return nil
}
