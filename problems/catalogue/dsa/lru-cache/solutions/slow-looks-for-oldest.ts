interface Entry {
  readonly key: number;
  value: number;
  lastUse: number;
}

export class LruCache {
  private readonly capacity: number;
  private readonly entries = new Map<number, Entry>();
  private clock = 0;

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get(key: number): number {
    const entry = this.entries.get(key);
    if (entry === undefined) return -1;
    entry.lastUse = this.clock++;
    return entry.value;
  }

  put(key: number, value: number): number {
    let pushedOut = -1;
    if (!this.entries.has(key) && this.entries.size === this.capacity) {
      let oldest: Entry | undefined;
      for (const entry of this.entries.values()) if (entry.lastUse < (oldest?.lastUse ?? Infinity)) oldest = entry;
      pushedOut = oldest!.key;
      this.entries.delete(pushedOut);
    }
    this.entries.set(key, { key, value, lastUse: this.clock++ });
    return pushedOut;
  }
}
