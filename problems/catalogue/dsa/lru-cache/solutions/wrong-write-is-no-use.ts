export class LruCache {
  private readonly capacity: number;
  private readonly values = new Map<number, number>();

  constructor(capacity: number) {
    this.capacity = capacity;
  }

  get(key: number): number {
    const value = this.values.get(key);
    if (value === undefined) return -1;
    this.values.delete(key);
    this.values.set(key, value);
    return value;
  }

  put(key: number, value: number): number {
    let pushedOut = -1;
    if (!this.values.has(key) && this.values.size === this.capacity) {
      pushedOut = [...this.values.keys()][0]!;
      this.values.delete(pushedOut);
    }
    this.values.set(key, value);
    return pushedOut;
  }
}
