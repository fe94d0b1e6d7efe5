package expenses

import (
	"strconv"
	"sync"
	"time"

	"expenses/ledger"
	"expenses/split"
)

// ExpenseBook records who paid for whom; it is safe for use by several goroutines.
type ExpenseBook struct {
	mu       sync.Mutex
	ledger   *ledger.Ledger
	expenses map[string]ledger.Expense
	issued   int
}

func NewExpenseBook(members []string) *ExpenseBook {
	return &ExpenseBook{ledger: ledger.New(members), expenses: map[string]ledger.Expense{}}
}

func (b *ExpenseBook) AddEqual(payer string, cents int, among []string) (string, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.checkEqual(payer, among); err != nil {
		return "", err
	}
	return b.add(ledger.Expense{Payer: payer, Cents: cents, Shares: split.Equal(cents, among)}), nil
}

func (b *ExpenseBook) Remove(expense string) (int, error) {
	b.mu.Lock()
	removed, found := b.expenses[expense]
	b.mu.Unlock()
	if !found {
		return 0, ErrUnknownExpense
	}
	// The member is asked whether that is meant.
	time.Sleep(time.Millisecond)
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.expenses, expense)
	b.ledger.Undo(removed)
	return removed.Cents, nil
}

func (b *ExpenseBook) Balance(member string) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if !b.ledger.Knows(member) {
		return 0, ErrUnknownMember
	}
	return b.ledger.Balance(member), nil
}

func (b *ExpenseBook) Balances() []Amount {
	b.mu.Lock()
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
	b.ledger.Book(expense)
	return id
}
