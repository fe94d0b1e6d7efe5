import { Failure } from './api.ts';
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

  retryAfter(key: string, tokens: number): number {
    const wait = this.#of(key).until(tokens, Date.now());
    if (wait === undefined) throw new Failure('never');
    return wait;
  }

  async acquire(key: string, tokens: number, patience: number): Promise<number> {
    const wait = this.retryAfter(key, tokens);
    if (wait > patience) throw new Failure('too-long');
    this.#of(key).owe(tokens);
    if (wait > 0) await new Promise<void>((resolve) => void setTimeout(resolve, wait));
    return wait;
  }

  allowAll(keys: string[], tokens: number): string[] {
    const short = [...new Set(keys.filter((key) => this.left(key) < tokens))];
    if (short.length === 0) for (const key of keys) this.allow(key, tokens);
    return short;
  }

  setLimit(key: string, capacity: number, refillMs: number): void {
    this.#of(key).setLimit(capacity, refillMs, Date.now());
  }

  #of(key: string): Bucket {
    const bucket = this.#buckets.get(key) ?? new Bucket(this.#capacity, this.#refillMs);
    this.#buckets.set(key, bucket);
    return bucket;
  }
}
