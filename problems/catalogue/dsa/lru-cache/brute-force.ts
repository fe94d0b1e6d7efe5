/** Remembers every use of every key, and looks through all of it. */
export class LruCache {
  private readonly capacity: number;
  private readonly uses: number[] = [];
  private entries: { readonly key: number; readonly value: number }[] = [];

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get(key: number): number {
    const entry = this.entries.find((candidate) => candidate.key === key);
    if (entry === undefined) return -1;
    this.uses.push(key);
    return entry.value;
  }

  put(key: number, value: number): number {
    this.uses.push(key);
    this.entries = [...this.entries.filter((entry) => entry.key !== key), { key, value }];
    if (this.entries.length <= this.capacity) return -1;
    const lastUses = this.entries.map((entry) => this.uses.lastIndexOf(entry.key));
    const longestAgo = lastUses.indexOf(Math.min(...lastUses));
    const [pushedOut] = this.entries.splice(longestAgo, 1);
    return pushedOut?.key ?? -1;
  }
}
