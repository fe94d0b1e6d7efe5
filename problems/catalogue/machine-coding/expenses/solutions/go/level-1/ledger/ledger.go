// Package ledger knows who has paid and who has to bear it.
package ledger

// Share is what one member bears of an expense, in cents.
type Share struct {
	Member string
	Cents  int
}

// Expense is of members only, and its shares add up to its cents.
type Expense struct {
	Payer  string
	Cents  int
	Shares []Share
}

// Ledger keeps the balances of a group. It is not safe for use by several goroutines.
type Ledger struct {
	members  []string
	balances map[string]int
}

func New(members []string) *Ledger {
	balances := make(map[string]int, len(members))
	for _, member := range members {
		balances[member] = 0
	}
	return &Ledger{members: members, balances: balances}
}

// Knows says whether all of them are members.
func (l *Ledger) Knows(names ...string) bool {
	for _, name := range names {
		if _, found := l.balances[name]; !found {
			return false
		}
	}
	return true
}

// Members are in the order in which they were named.
func (l *Ledger) Members() []string { return l.members }

func (l *Ledger) Balance(member string) int { return l.balances[member] }

func (l *Ledger) Book(expense Expense) { l.book(expense, 1) }

// Undo takes back what Book did.
func (l *Ledger) Undo(expense Expense) { l.book(expense, -1) }

func (l *Ledger) book(expense Expense, sign int) {
	l.balances[expense.Payer] += sign * expense.Cents
	for _, share := range expense.Shares {
		l.balances[share.Member] -= sign * share.Cents
	}
}
