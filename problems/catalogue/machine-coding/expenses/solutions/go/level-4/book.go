package expenses

import (
	"strconv"
	"sync"

	"expenses/ledger"
	"expenses/repetition"
	"expenses/split"
)

// ExpenseBook records who paid for whom; it is safe for use by several goroutines.
type ExpenseBook struct {
	mu       sync.Mutex
	ledger   *ledger.Ledger
	expenses map[string]ledger.Expense
	// order has the ids of all expenses, the oldest first.
	order  []string
	issued int

	// repetitions are those that were not stopped, by their ids.
	repetitions map[string]*repetition.Repetition
	schedule    repetition.Schedule
}

func NewExpenseBook(members []string) *ExpenseBook {
	return &ExpenseBook{ledger: ledger.New(members), expenses: map[string]ledger.Expense{}, repetitions: map[string]*repetition.Repetition{}}
}

func (b *ExpenseBook) AddEqual(payer string, cents int, among []string) (string, error) {
	b.open()
	defer b.mu.Unlock()
	if err := b.checkEqual(payer, among); err != nil {
		return "", err
	}
	return b.add(ledger.Expense{Payer: payer, Cents: cents, Shares: split.Equal(cents, among)}), nil
}

func (b *ExpenseBook) Remove(expense string) (int, error) {
	b.open()
	defer b.mu.Unlock()
	removed, found := b.expenses[expense]
	if !found {
		return 0, ErrUnknownExpense
	}
	b.forget(expense)
	b.ledger.Undo(removed)
	return removed.Cents, nil
}

func (b *ExpenseBook) Balance(member string) (int, error) {
	b.open()
	defer b.mu.Unlock()
	if !b.ledger.Knows(member) {
		return 0, ErrUnknownMember
	}
	return b.ledger.Balance(member), nil
}

func (b *ExpenseBook) Balances() []Amount {
	b.open()
	defer b.mu.Unlock()
	amounts := []Amount{}
	for _, member := range b.ledger.Members() {
		if cents := b.ledger.Balance(member); cents != 0 {
			amounts = append(amounts, Amount{Member: member, Cents: cents})
		}
	}
	return amounts
}

func (b *ExpenseBook) checkEqual(payer string, among []string) error {
	if !b.ledger.Knows(payer) || !b.ledger.Knows(among...) {
		return ErrUnknownMember
	}
	if len(among) == 0 || !split.Distinct(among) {
		return ErrBadSplit
	}
	return nil
}

// add is called under the lock, with an expense that was checked.
func (b *ExpenseBook) add(expense ledger.Expense) string {
	b.issued++
	id := "expense-" + strconv.Itoa(b.issued)
	b.expenses[id] = expense
	b.order = append(b.order, id)
	b.ledger.Book(expense)
	return id
}
