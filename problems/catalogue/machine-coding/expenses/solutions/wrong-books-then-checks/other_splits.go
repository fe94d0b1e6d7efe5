package expenses

import (
	"slices"

	"expenses/ledger"
	"expenses/split"
)

func (b *ExpenseBook) AddExact(payer string, cents int, shares []Amount) (string, error) {
	names, exact, sum := make([]string, len(shares)), make([]ledger.Share, len(shares)), 0
	for i, share := range shares {
		names[i], exact[i] = share.Member, ledger.Share{Member: share.Member, Cents: share.Cents}
		sum += share.Cents
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.checkSplit(payer, names); err != nil {
		return "", err
	}
	id := b.add(ledger.Expense{Payer: payer, Cents: cents, Shares: exact})
	if sum != cents {
		b.forget(id)
		return "", ErrBadSplit
	}
	return id, nil
}

func (b *ExpenseBook) AddPercent(payer string, cents int, parts []Percent) (string, error) {
	names, percents, sum := make([]string, len(parts)), make([]int, len(parts)), 0
	for i, part := range parts {
		names[i], percents[i] = part.Member, part.Percent
		sum += part.Percent
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.checkSplit(payer, names); err != nil {
		return "", err
	}
	if sum != 100 {
		return "", ErrBadSplit
	}
	return b.add(ledger.Expense{Payer: payer, Cents: cents, Shares: split.Percent(cents, names, percents)}), nil
}

func (b *ExpenseBook) SharesOf(member string) ([]Entry, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if !b.ledger.Knows(member) {
		return nil, ErrUnknownMember
	}
	entries := []Entry{}
	for _, id := range b.order {
		if share := b.expenses[id].ShareOf(member); share != 0 {
			entries = append(entries, Entry{Expense: id, Cents: share})
		}
	}
	return entries, nil
}

// checkSplit wants members, each once.
func (b *ExpenseBook) checkSplit(payer string, names []string) error {
	if !b.ledger.Knows(payer) || !b.ledger.Knows(names...) {
		return ErrUnknownMember
	}
	if !split.Distinct(names) {
		return ErrBadSplit
	}
	return nil
}

func (b *ExpenseBook) forget(id string) {
	delete(b.expenses, id)
	b.order = slices.DeleteFunc(b.order, func(other string) bool { return other == id })
}
