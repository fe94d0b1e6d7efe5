export interface Entry {
  readonly key: string;
  readonly value: string;
  /** When it ends, in the clock's milliseconds; absent when it does not. */
  readonly ends?: number;
  readonly tags?: readonly string[];
}

export function hasEnded(entry: Entry, now: number): boolean {
  return entry.ends !== undefined && entry.ends <= now;
}

/** Entries in the order of their last use. */
export class Recent {
  /** A Map keeps the order in which its keys were set: the one used last is at its end. */
  readonly #entries = new Map<string, Entry>();

  get size(): number {
    return this.#entries.size;
  }

  /** Is no use of the key. */
  find(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  /** Replaces what the key had, and is a use of it. */
  set(entry: Entry): void {
    this.#entries.delete(entry.key);
    this.#entries.set(entry.key, entry);
  }

  remove(key: string): void {
    this.#entries.delete(key);
  }

  removeOldest(): void {
    for (const key of this.#entries.keys()) {
      this.#entries.delete(key);
      return;
    }
  }

  removeEnded(now: number): void {
    for (const entry of this.#entries.values()) if (hasEnded(entry, now)) this.#entries.delete(entry.key);
  }

  /** The one used last first. */
  all(): Entry[] {
    return [...this.#entries.values()].reverse();
  }
}
