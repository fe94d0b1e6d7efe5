export interface Sample {
  readonly at: number;
  readonly value: number;
}

/** The values of one metric, oldest first, for as long as they count; who calls says what time it is. */
export class Series {
  readonly #keepMs: number;
  readonly #samples: Sample[] = [];

  constructor(keepMs: number) {
    this.#keepMs = keepMs;
  }

  add(sample: Sample): void {
    this.#forget(sample.at);
    this.#samples.push(sample);
  }

  /** Those of the last so many milliseconds. */
  last(ms: number, now: number): readonly Sample[] {
    this.#forget(now);
    return this.#samples.filter(({ at }) => now - at < ms);
  }

  /** What no longer counts is ahead of all that does. */
  #forget(now: number): void {
    const first = this.#samples.findIndex(({ at }) => now - at < this.#keepMs);
    this.#samples.splice(0, first === -1 ? this.#samples.length : first);
  }
}
