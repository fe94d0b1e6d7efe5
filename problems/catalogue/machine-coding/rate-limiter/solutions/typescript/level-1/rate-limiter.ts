import { Bucket } from './bucket.ts';

/** Has a bucket for every key. */
export class RateLimiter {
  readonly #capacity: number;
  readonly #refillMs: number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(capacity: number, refillMs: number) {
    this.#capacity = capacity;
    this.#refillMs = refillMs;
  }

  allow(key: string, tokens: number): boolean {
    return this.#of(key).take(tokens, Date.now());
  }

  left(key: string): number {
    return this.#of(key).left(Date.now());
  }

  #of(key: string): Bucket {
    const bucket = this.#buckets.get(key) ?? new Bucket(this.#capacity, this.#refillMs);
    this.#buckets.set(key, bucket);
    return bucket;
  }
}
