/** Tokens that come back with time; who calls says what time it is. */
export class Bucket {
  readonly #refillMs: number;
  #tokens: number;
  /** When the running interval began; of a full bucket it means nothing. */
  #since = 0;

  constructor(capacity: number, refillMs: number) {
    this.#refillMs = refillMs;
    this.#tokens = capacity;
  }

  /** Takes so many tokens, or none. */
  take(tokens: number, now: number): boolean {
    this.#fill(now);
    if (this.#tokens < tokens) return false;
    this.#tokens -= tokens;
    return true;
  }

  left(now: number): number {
    this.#fill(now);
    return this.#tokens;
  }

  /** Puts back what came back until now. */
  #fill(now: number): void {
    if (this.#since === 0) this.#since = now;
    const intervals = Math.floor((now - this.#since) / this.#refillMs);
    this.#tokens += intervals;
    this.#since += intervals * this.#refillMs;
  }
}
