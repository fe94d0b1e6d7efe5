// Package split turns an amount into shares that add up to it.
package split

import "expenses/ledger"

// Equal lets the first bear the cents that cannot be shared; there has to be somebody.
func Equal(cents int, among []string) []ledger.Share {
	each, rest := cents/len(among), cents%len(among)
	shares := make([]ledger.Share, len(among))
	for i, member := range among {
		shares[i] = ledger.Share{Member: member, Cents: each}
		if i < rest {
			shares[i].Cents++
		}
	}
	return shares
}

// Distinct says whether nobody is named twice.
func Distinct(members []string) bool {
	seen := make(map[string]bool, len(members))
	for _, member := range members {
		if seen[member] {
			return false
		}
		seen[member] = true
	}
	return true
}
