import { Failure, type Amount, type Entry, type Payment, type Percent } from './api.ts';
import { Ledger, type Expense } from './ledger.ts';
import { planOf } from './plan.ts';
import { Schedule } from './schedule.ts';
import { splitEqually } from './split/equal.ts';
import { splitByPercent } from './split/percent.ts';

/** Records who paid for whom. */
export class ExpenseBook {
  readonly #ledger: Ledger;
  /** The oldest first. */
  readonly #expenses = new Map<string, Expense>();
  readonly #schedule = new Schedule();
  #issued = 0;

  constructor(members: string[]) {
    this.#ledger = new Ledger(members);
  }

  addEqual(payer: string, cents: number, among: string[]): string {
    this.#catchUp();
    this.#checkEqual(payer, among);
    return this.#add({ payer, cents, shares: splitEqually(cents, among) });
  }

  addExact(payer: string, cents: number, shares: Amount[]): string {
    this.#catchUp();
    this.#check(payer, shares.map(({ member }) => member));
    if (sumOf(shares.map((share) => share.cents)) !== cents) throw new Failure('bad-split');
    return this.#add({ payer, cents, shares });
  }

  addPercent(payer: string, cents: number, parts: Percent[]): string {
    this.#catchUp();
    this.#check(payer, parts.map(({ member }) => member));
    if (sumOf(parts.map(({ percent }) => percent)) !== 100) throw new Failure('bad-split');
    return this.#add({ payer, cents, shares: splitByPercent(cents, parts) });
  }

  remove(id: string): number {
    this.#catchUp();
    const expense = this.#expenses.get(id);
    if (!expense) throw new Failure('unknown-expense');
    this.#expenses.delete(id);
    this.#ledger.undo(expense);
    return expense.cents;
  }

  balance(member: string): number {
    this.#catchUp();
    const cents = this.#ledger.balance(member);
    if (cents === undefined) throw new Failure('unknown-member');
    return cents;
  }

  balances(): Amount[] {
    this.#catchUp();
    return this.#ledger.balances().filter(({ cents }) => cents !== 0);
  }

  sharesOf(member: string): Entry[] {
    this.#catchUp();
    if (!this.#ledger.has(member)) throw new Failure('unknown-member');
    return [...this.#expenses].flatMap(([expense, { shares }]) => {
      const cents = shares.find((share) => share.member === member)?.cents ?? 0;
      return cents === 0 ? [] : [{ expense, cents }];
    });
  }

  plan(): Payment[] {
    this.#catchUp();
    return [...planOf(this.#ledger.balances())];
  }

  pay(from: string, to: string, cents: number): number {
    const owes = -this.balance(from);
    const isOwed = this.balance(to);
    if (cents > Math.min(owes, isOwed)) throw new Failure('too-much');
    // Whoever pays back is like one who pays for the other alone, but nobody removes or lists it.
    this.#ledger.book({ payer: from, cents, shares: [{ member: to, cents }] });
    return owes - cents;
  }

  repeatEqual(payer: string, cents: number, among: string[], days: number): string {
    this.#checkEqual(payer, among);
    return this.#schedule.add({ payer, cents, among }, { days, now: Date.now() });
  }

  stop(repetition: string): number {
    this.#catchUp();
    const added = this.#schedule.stop(repetition);
    if (added === undefined) throw new Failure('unknown-repetition');
    return added;
  }

  /** Adds what has come since somebody looked; nobody sees the book without it. */
  #catchUp(): void {
    for (const { payer, cents, among } of this.#schedule.due(Date.now())) this.#add({ payer, cents, shares: splitEqually(cents, among) });
  }

  #checkEqual(payer: string, among: readonly string[]): void {
    this.#check(payer, among);
    if (among.length === 0) throw new Failure('bad-split');
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

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
