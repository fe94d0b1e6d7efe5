import { Failure } from './api.ts';
import { Loads } from './loads.ts';
import { type Entry, hasEnded, Recent } from './recent.ts';

/** Keeps the entries that were used last. */
export class Cache {
  readonly #capacity: number;
  readonly #entries = new Recent();
  readonly #loads = new Loads();

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  put(key: string, value: string): void {
    this.#store({ key, value });
  }

  putFor(key: string, value: string, ms: number): void {
    this.#store({ key, value, ends: Date.now() + ms });
  }

  putTagged(key: string, value: string, tags: readonly string[]): void {
    this.#store({ key, value, tags: [...tags] });
  }

  get(key: string): string {
    const entry = this.#find(key);
    if (!entry) throw new Failure('missing');
    this.#entries.set(entry);
    return entry.value;
  }

  add(key: string, value: string): boolean {
    if (this.#find(key)) return false;
    this.#store({ key, value });
    return true;
  }

  keys(): string[] {
    this.#entries.removeEnded(Date.now());
    return this.#entries.all().map((entry) => entry.key);
  }

  left(key: string): number {
    const entry = this.#find(key);
    if (!entry) throw new Failure('missing');
    if (entry.ends === undefined) throw new Failure('no-end');
    return entry.ends - Date.now();
  }

  tagged(tag: string): string[] {
    this.#entries.removeEnded(Date.now());
    return this.#entries.all().filter((entry) => entry.tags?.includes(tag)).map((entry) => entry.key);
  }

  invalidate(tag: string): number {
    const keys = this.tagged(tag);
    for (const key of keys) this.#entries.remove(key);
    return keys.length;
  }

  /** Gives what is there, or what is on its way, or begins to load it. */
  load(key: string, ms: number): Promise<string> {
    if (this.#find(key)) return Promise.resolve(this.get(key));
    return this.#loads.join(key, ms, (value) => this.put(key, value));
  }

  loads(): number {
    return this.#loads.count;
  }

  #find(key: string): Entry | undefined {
    const entry = this.#entries.find(key);
    return entry && !hasEnded(entry, Date.now()) ? entry : undefined;
  }

  #store(entry: Entry): void {
    this.#entries.remove(entry.key);
    if (this.#entries.size >= this.#capacity) this.#entries.removeEnded(Date.now());
    if (this.#entries.size >= this.#capacity) this.#entries.removeOldest();
    this.#entries.set(entry);
  }
}
