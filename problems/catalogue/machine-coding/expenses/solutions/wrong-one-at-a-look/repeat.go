package expenses

import (
	"strconv"
	"time"

	"expenses/ledger"
	"expenses/repetition"
	"expenses/split"
)

const day = 24 * time.Hour

func (b *ExpenseBook) RepeatEqual(payer string, cents int, among []string, days int) (string, error) {
	b.open()
	defer b.mu.Unlock()
	if err := b.checkEqual(payer, among); err != nil {
		return "", err
	}
	b.issued++
	id := "repetition-" + strconv.Itoa(b.issued)
	b.repetitions[id] = &repetition.Repetition{Payer: payer, Cents: cents, Among: among, Every: time.Duration(days) * day}
	b.schedule.Add(b.repetitions[id], time.Now())
	return id, nil
}

func (b *ExpenseBook) Stop(id string) (int, error) {
	b.open()
	defer b.mu.Unlock()
	stopped, found := b.repetitions[id]
	if !found {
		return 0, ErrUnknownRepetition
	}
	delete(b.repetitions, id)
	b.schedule.Stop(stopped)
	return stopped.Added, nil
}

// open locks the book and adds what has come since somebody looked, so that nobody sees it without.
func (b *ExpenseBook) open() {
	b.mu.Lock()
	if due := b.schedule.Due(time.Now()); due != nil {
		b.add(ledger.Expense{Payer: due.Payer, Cents: due.Cents, Shares: split.Equal(due.Cents, due.Among)})
	}
}
