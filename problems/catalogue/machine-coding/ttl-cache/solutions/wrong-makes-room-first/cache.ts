import { Failure } from './api.ts';
import { type Entry, Recent } from './recent.ts';

/** Keeps the entries that were used last. */
export class Cache {
  readonly #capacity: number;
  readonly #entries = new Recent();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  put(key: string, value: string): void {
    this.#store({ key, value });
  }

  get(key: string): string {
    const entry = this.#entries.find(key);
    if (!entry) throw new Failure('missing');
    this.#entries.set(entry);
    return entry.value;
  }

  add(key: string, value: string): boolean {
    if (this.#entries.find(key)) return false;
    this.#store({ key, value });
    return true;
  }

  keys(): string[] {
    return this.#entries.all().map((entry) => entry.key);
  }

  #store(entry: Entry): void {
    if (this.#entries.size >= this.#capacity) this.#entries.removeOldest();
    this.#entries.set(entry);
  }
}
