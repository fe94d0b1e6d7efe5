import { Failure } from './api.ts';

/** How long a load may take, in milliseconds. */
const longest = 1000;

/** Loads values and numbers them. */
export class Loads {
  readonly #begun = new Map<string, number>();
  count = 0;

  /** `keep` gets the value before anybody else. */
  join(key: string, ms: number, keep: (value: string) => void): Promise<string> {
    return this.#load(key, ms, keep);
  }

  async #load(key: string, ms: number, keep: (value: string) => void): Promise<string> {
    const value = this.#next(key);
    await new Promise((done) => setTimeout(done, Math.min(ms, longest)));
    if (ms > longest) throw new Failure('too-slow');
    keep(value);
    return value;
  }

  #next(key: string): string {
    this.count += 1;
    const number = (this.#begun.get(key) ?? 0) + 1;
    this.#begun.set(key, number);
    return `${key}-${number}`;
  }
}
