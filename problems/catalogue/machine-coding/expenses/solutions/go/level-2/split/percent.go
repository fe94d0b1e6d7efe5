package split

import (
	"slices"

	"expenses/ledger"
)

// Percent rounds down, and gives the cents that are left to those who lost most; the percents have to add up to 100.
func Percent(cents int, members []string, percents []int) []ledger.Share {
	shares := make([]ledger.Share, len(members))
	losers := make([]int, len(members))
	left := cents
	for i, member := range members {
		shares[i] = ledger.Share{Member: member, Cents: cents * percents[i] / 100}
		left -= shares[i].Cents
		losers[i] = i
	}
	lost := func(i int) int { return cents * percents[i] % 100 }
	slices.SortStableFunc(losers, func(a, b int) int { return lost(b) - lost(a) })
	for _, loser := range losers[:left] {
		shares[loser].Cents++
	}
	return shares
}
