interface Entry {
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
      const byUse = [...this.entries].sort(([, a], [, b]) => a.lastUse - b.lastUse);
      pushedOut = byUse[0]![0];
      this.entries.delete(pushedOut);
    }
    this.entries.set(key, { value, lastUse: this.clock++ });
    return pushedOut;
  }
}
