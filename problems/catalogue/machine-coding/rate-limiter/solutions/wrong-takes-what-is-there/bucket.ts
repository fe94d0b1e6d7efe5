/** Tokens that come back with time; who calls says what time it is. */
export class Bucket {
  readonly #capacity: number;
  readonly #refillMs: number;
  #tokens: number;
  /** When the running interval began; of a full bucket it means nothing. */
  #since = 0;

  constructor(capacity: number, refillMs: number) {
    this.#capacity = capacity;
    this.#refillMs = refillMs;
    this.#tokens = capacity;
  }

  /** Takes so many tokens, or none. */
  take(tokens: number, now: number): boolean {
    this.#fill(now);
    const isEnough = this.#tokens >= tokens;
    this.#tokens = Math.max(this.#tokens - tokens, 0);
    return isEnough;
  }

  left(now: number): number {
    this.#fill(now);
    return this.#tokens;
  }

  /** Puts back what came back until now. */
  #fill(now: number): void {
    if (this.#tokens < this.#capacity) {
      const intervals = Math.floor((now - this.#since) / this.#refillMs);
      this.#tokens = Math.min(this.#capacity, this.#tokens + intervals);
      this.#since += intervals * this.#refillMs;
    }
    if (this.#tokens === this.#capacity) this.#since = now;
  }
}
