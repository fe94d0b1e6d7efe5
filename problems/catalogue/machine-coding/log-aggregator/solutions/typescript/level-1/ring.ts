/** The last so many items. */
export class Ring<T> {
  readonly #capacity: number;
  readonly #items: T[] = [];
  #added = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  add(item: T): void {
    this.#items[this.#added % this.#capacity] = item;
    this.#added += 1;
  }

  /** Newest first. */
  *backwards(): Generator<T> {
    for (let back = 1; back <= this.#items.length; back++) {
      const item = this.#items[(this.#added - back) % this.#capacity];
      if (item !== undefined) yield item;
    }
  }
}
