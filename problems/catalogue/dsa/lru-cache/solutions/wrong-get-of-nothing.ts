interface Entry {
  readonly key: number;
  value: number;
}

export class LruCache {
  private readonly capacity: number;
  private entries: Entry[] = [];

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get(key: number): number {
    const entry = this.entries.find((candidate) => candidate.key === key)!;
    this.use(entry);
    return entry.value;
  }

  put(key: number, value: number): number {
    const pushedOut = this.entries.length === this.capacity ? this.entries.pop()!.key : -1;
    this.use({ key, value });
    return pushedOut;
  }

  private use(entry: Entry): void {
    this.entries = [entry, ...this.entries.filter((other) => other.key !== entry.key)];
  }
}
