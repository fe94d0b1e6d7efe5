// Package goods is about lists of products and how many of each.
package goods

import "slices"

// Item is a product and how many of it, at least 1.
type Item struct {
	Product  string
	Quantity int
}

// Goods are in the order in which the products came. They are never changed, so anybody may keep them.
type Goods []Item

// Quantity is 0 for a product that is not there.
func (g Goods) Quantity(product string) int {
	if at := g.index(product); at >= 0 {
		return g[at].Quantity
	}
	return 0
}

// Changed has more of a product or, below zero, less; what is not there any more is left out.
func (g Goods) Changed(product string, by int) Goods {
	changed, at := slices.Clone(g), g.index(product)
	switch {
	case g.Quantity(product)+by <= 0 && at < 0:
		return changed
	case g.Quantity(product)+by <= 0:
		return slices.Delete(changed, at, at+1)
	case at < 0:
		return append(changed, Item{Product: product, Quantity: by})
	}
	changed[at].Quantity += by
	return changed
}

func (g Goods) index(product string) int {
	return slices.IndexFunc(g, func(item Item) bool { return item.Product == product })
}
