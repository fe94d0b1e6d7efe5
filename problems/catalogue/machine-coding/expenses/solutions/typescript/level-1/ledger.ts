/** What one member bears of an expense. */
export interface Share {
  readonly member: string;
  readonly cents: number;
}

/** Of members only; the shares add up to the cents. */
export interface Expense {
  readonly payer: string;
  readonly cents: number;
  readonly shares: readonly Share[];
}

/** The balances of a group. */
export class Ledger {
  /** In the order in which the members were named. */
  readonly #balances: Map<string, number>;

  constructor(members: readonly string[]) {
    this.#balances = new Map(members.map((member) => [member, 0]));
  }

  has(member: string): boolean {
    return this.#balances.has(member);
  }

  balance(member: string): number | undefined {
    return this.#balances.get(member);
  }

  balances(): readonly Share[] {
    return [...this.#balances].map(([member, cents]) => ({ member, cents }));
  }

  book({ payer, cents, shares }: Expense): void {
    this.#change(payer, cents);
    for (const share of shares) this.#change(share.member, -share.cents);
  }

  /** Takes back what `book` did. */
  undo({ payer, cents, shares }: Expense): void {
    this.#change(payer, -cents);
    for (const share of shares) this.#change(share.member, share.cents);
  }

  #change(member: string, cents: number): void {
    this.#balances.set(member, (this.#balances.get(member) ?? 0) + cents);
  }
}
