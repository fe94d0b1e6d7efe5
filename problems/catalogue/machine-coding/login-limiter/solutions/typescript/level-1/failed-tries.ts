export interface Limit {
  readonly tries: number;
  readonly ms: number;
}

/** The failed tries of one name that still count, oldest first; who calls says what time it is. */
export class FailedTries {
  readonly #limit: Limit;
  #moments: readonly number[] = [];

  constructor(limit: Limit) {
    this.#limit = limit;
  }

  count(now: number): number {
    this.#moments = this.#moments.filter((at) => now - at < this.#limit.ms);
    return this.#moments.length;
  }

  /** How long no further try is allowed; 0 when one is. */
  fullFor(now: number): number {
    const [oldest] = this.count(now) < this.#limit.tries ? [] : this.#moments;
    return oldest === undefined ? 0 : oldest + this.#limit.ms - now;
  }

  add(now: number): void {
    this.#moments = [...this.#moments, now];
  }

  forget(): void {
    this.#moments = [];
  }
}

/** Those of all names, with one limit. */
export class FailedTriesBy {
  readonly #limit: Limit;
  readonly #tries = new Map<string, FailedTries>();

  constructor(limit: Limit) {
    this.#limit = limit;
  }

  of(key: string): FailedTries {
    const tries = this.#tries.get(key) ?? new FailedTries(this.#limit);
    this.#tries.set(key, tries);
    return tries;
  }
}
