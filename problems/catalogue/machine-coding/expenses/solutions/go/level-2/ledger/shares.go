package ledger

// ShareOf is what a member bears of an expense.
func (e Expense) ShareOf(member string) int {
	for _, share := range e.Shares {
		if share.Member == member {
			return share.Cents
		}
	}
	return 0
}
