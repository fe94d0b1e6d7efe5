class Entry {
  newer: Entry = this;
  older: Entry = this;
  key: number;
  value: number;

  constructor(key: number, value: number) {
    this.key = key;
    this.value = value;
  }

  unlink(): void {
    this.newer.older = this.older;
    this.older.newer = this.newer;
  }
}

export class LruCache {
  private readonly capacity: number;
  private readonly byKey = new Map<number, Entry>();
  /** Closes the entries to a ring: ends.older is the latest used, ends.newer the one to push out. */
  private readonly ends = new Entry(-1, -1);

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get(key: number): number {
    const entry = this.byKey.get(key);
    if (entry === undefined) return -1;
    this.use(entry);
    return entry.value;
  }

  put(key: number, value: number): number {
    const known = this.byKey.get(key);
    if (known !== undefined) {
      known.value = value;
      this.use(known);
      return -1;
    }

    const pushedOut = this.byKey.size === this.capacity ? this.pushOut() : -1;
    const entry = new Entry(key, value);
    this.byKey.set(key, entry);
    this.link(entry);
    return pushedOut;
  }

  private pushOut(): number {
    const longestAgo = this.ends.newer;
    longestAgo.unlink();
    this.byKey.delete(longestAgo.key);
    return longestAgo.key;
  }

  private use(entry: Entry): void {
    entry.unlink();
    this.link(entry);
  }

  private link(entry: Entry): void {
    entry.newer = this.ends;
    entry.older = this.ends.older;
    entry.newer.older = entry;
    entry.older.newer = entry;
  }
}
