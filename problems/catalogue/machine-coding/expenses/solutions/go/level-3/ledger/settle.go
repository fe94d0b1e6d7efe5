package ledger

import "maps"

// Transfer is money from one member to another, which is no expense.
type Transfer struct {
	From, To string
	Cents    int
}

// Pay books a transfer of no more than Payable.
func (l *Ledger) Pay(transfer Transfer) {
	l.balances[transfer.From] += transfer.Cents
	l.balances[transfer.To] -= transfer.Cents
}

// Payable is the smaller of what one owes and what the other is owed.
func (l *Ledger) Payable(from, to string) int {
	return max(0, min(-l.balances[from], l.balances[to]))
}

// Plan lets whoever owes most pay the one who is owed most, until nobody owes anything.
func (l *Ledger) Plan() []Transfer {
	draft := l.copy()
	transfers := []Transfer{}
	for {
		from, to := draft.extremes()
		cents := draft.Payable(from, to)
		if cents == 0 {
			return transfers
		}
		next := Transfer{From: from, To: to, Cents: cents}
		draft.Pay(next)
		transfers = append(transfers, next)
	}
}

func (l *Ledger) copy() *Ledger {
	return &Ledger{members: l.members, balances: maps.Clone(l.balances)}
}

// extremes are the members with the lowest and the highest balance, of equals the first.
func (l *Ledger) extremes() (lowest, highest string) {
	lowest, highest = l.members[0], l.members[0]
	for _, member := range l.members {
		if l.balances[member] < l.balances[lowest] {
			lowest = member
		}
		if l.balances[member] > l.balances[highest] {
			highest = member
		}
	}
	return lowest, highest
}
