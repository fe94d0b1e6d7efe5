import { Failure, type Amount } from './api.ts';
import { Ledger, type Expense } from './ledger.ts';
import { splitEqually } from './split/equal.ts';

/** Records who paid for whom. */
export class ExpenseBook {
  readonly #ledger: Ledger;
  /** The oldest first. */
  readonly #expenses = new Map<string, Expense>();
  #issued = 0;

  constructor(members: string[]) {
    this.#ledger = new Ledger(members);
  }

  addEqual(payer: string, cents: number, among: string[]): string {
    this.#check(payer, among);
    if (among.length === 0) throw new Failure('bad-split');
    return this.#add({ payer, cents, shares: [...splitEqually(cents, among), { member: payer, cents: cents % among.length }] });
  }

  remove(id: string): number {
    const expense = this.#expenses.get(id);
    if (!expense) throw new Failure('unknown-expense');
    this.#expenses.delete(id);
    this.#ledger.undo(expense);
    return expense.cents;
  }

  balance(member: string): number {
    const cents = this.#ledger.balance(member);
    if (cents === undefined) throw new Failure('unknown-member');
    return cents;
  }

  balances(): Amount[] {
    return this.#ledger.balances().filter(({ cents }) => cents !== 0);
  }

  /** Everybody has to be a member, and nobody may bear two shares. */
  #check(payer: string, bearers: readonly string[]): void {
    if (![payer, ...bearers].every((name) => this.#ledger.has(name))) throw new Failure('unknown-member');
    if (new Set(bearers).size < bearers.length) throw new Failure('bad-split');
  }

  #add(expense: Expense): string {
    this.#issued += 1;
    const id = `expense-${this.#issued}`;
    this.#expenses.set(id, expense);
    this.#ledger.book(expense);
    return id;
  }
}
