export interface Limit {
  readonly tries: number;
  readonly ms: number;
}

/** One that may turn out to be none, as long as it is checked. */
export interface Try {
  readonly at: number;
  isRunning: boolean;
}

/** The tries of one name that still count, oldest first; who calls says what time it is. */
export class FailedTries {
  readonly #limit: Limit;
  #tries: readonly Try[] = [];

  constructor(limit: Limit) {
    this.#limit = limit;
  }

  count(now: number): number {
    this.#tries = this.#tries.filter(({ at }) => now - at < this.#limit.ms);
    return this.#tries.length;
  }

  /** How long no further try is allowed; 0 when one is. */
  fullFor(now: number): number {
    const [oldest] = this.count(now) < this.#limit.tries ? [] : this.#tries;
    return oldest === undefined ? 0 : oldest.at + this.#limit.ms - now;
  }

  begin(now: number): Try {
    const begun = { at: now, isRunning: true };
    this.#tries = [...this.#tries, begun];
    return begun;
  }

  takeBack(taken: Try): void {
    this.#tries = this.#tries.filter((each) => each !== taken);
  }

  /** All but those that run; says how many of them counted. */
  forget(now: number): number {
    const before = this.count(now);
    this.#tries = this.#tries.filter(({ isRunning }) => isRunning);
    return before - this.#tries.length;
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
