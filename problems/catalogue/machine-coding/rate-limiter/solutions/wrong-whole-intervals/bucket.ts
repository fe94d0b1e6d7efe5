/** Tokens that come back with time; who calls says what time it is. */
export class Bucket {
  #capacity: number;
  #refillMs: number;
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
    if (this.#tokens < tokens) return false;
    this.#tokens -= tokens;
    return true;
  }

  left(now: number): number {
    this.#fill(now);
    return this.#tokens;
  }

  /** How long it takes until there are so many tokens; undefined when they never are. */
  until(tokens: number, now: number): number | undefined {
    if (tokens > this.#capacity) return undefined;
    this.#fill(now);
    return tokens <= this.#tokens ? 0 : (tokens - this.#tokens) * this.#refillMs;
  }

  /** Begins an interval anew. */
  setLimit(capacity: number, refillMs: number, now: number): void {
    this.#fill(now);
    this.#capacity = capacity;
    this.#refillMs = refillMs;
    this.#tokens = Math.min(this.#tokens, capacity);
    this.#since = now;
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
