import type { Payment } from './api.ts';
import type { Share } from './ledger.ts';

/** The first who owes pays the first who is owed, until nobody owes anything. */
export function planOf(balances: readonly Share[]): readonly Payment[] {
  const left = balances.map((balance) => ({ ...balance }));
  const payments: Payment[] = [];
  for (;;) {
    const debtor = left.find(({ cents }) => cents < 0);
    const creditor = left.find(({ cents }) => cents > 0);
    if (!debtor || !creditor) return payments;
    const cents = Math.min(-debtor.cents, creditor.cents);
    debtor.cents += cents;
    creditor.cents -= cents;
    payments.push({ from: debtor.member, to: creditor.member, cents });
  }
}
