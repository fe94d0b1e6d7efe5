import type { Payment } from './api.ts';
import type { Share } from './ledger.ts';

/** Whoever owes most pays the one who is owed most, until nobody owes anything; of equals the first. */
export function planOf(balances: readonly Share[]): readonly Payment[] {
  const left = balances.map((balance) => ({ ...balance }));
  const payments: Payment[] = [];
  for (;;) {
    const debtor = left.reduce((lowest, one) => (one.cents < lowest.cents ? one : lowest));
    const creditor = left.reduce((highest, one) => (one.cents > highest.cents ? one : highest));
    const cents = Math.min(-debtor.cents, creditor.cents);
    if (cents === 0) return payments;
    debtor.cents += cents;
    creditor.cents -= cents;
    payments.push({ from: debtor.member, to: creditor.member, cents });
  }
}
