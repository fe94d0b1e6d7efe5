package expenses

import "expenses/ledger"

func (b *ExpenseBook) Plan() []Payment {
	b.mu.Lock()
	defer b.mu.Unlock()
	payments := []Payment{}
	for _, planned := range b.ledger.Plan() {
		payments = append(payments, Payment{From: planned.From, To: planned.To, Cents: planned.Cents})
	}
	return payments
}

func (b *ExpenseBook) Pay(from string, to string, cents int) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if !b.ledger.Knows(from, to) {
		return 0, ErrUnknownMember
	}
	if cents > b.ledger.Payable(from, to) {
		return 0, ErrTooMuch
	}
	b.ledger.Pay(ledger.Transfer{From: from, To: to, Cents: cents})
	return -b.ledger.Balance(from), nil
}
