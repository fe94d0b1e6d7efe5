interface Bay {
  readonly number: number;
  readonly freeAt: number;
}

export function assignBays(bays: number, cars: number[][]): number[] {
  const free = new Heap<Bay>((a, b) => a.number - b.number);
  const taken = new Heap<Bay>((a, b) => a.freeAt - b.freeAt || a.number - b.number);
  for (let number = 0; number < bays; number += 1) free.push({ number, freeAt: 0 });

  return cars.map(([arrival, minutes, patience]) => {
    while ((taken.top?.freeAt ?? Infinity) <= arrival!) free.push(taken.pop()!);

    const next = free.top ?? taken.top!;
    const start = Math.max(arrival!, next.freeAt);
    if (start - arrival! > patience!) return -1;

    (next === free.top ? free : taken).pop();
    taken.push({ number: next.number, freeAt: start + minutes! });
    return next.number;
  });
}

/** A binary heap: the item that compares least is on top. */
class Heap<T> {
  private readonly items: T[] = [];
  private readonly compare: (a: T, b: T) => number;

  constructor(compare: (a: T, b: T) => number) {
    this.compare = compare;
  }

  get top(): T | undefined {
    return this.items[0];
  }

  push(item: T): void {
    let place = this.items.length;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.compare(this.items[parent]!, item) <= 0) break;
      this.items[place] = this.items[parent]!;
      place = parent;
    }
    this.items[place] = item;
  }

  pop(): T | undefined {
    const top = this.items[0];
    const last = this.items.pop();
    if (last !== undefined && this.items.length > 0) this.sink(last);
    return top;
  }

  /** Puts the item where it belongs, from the top down. */
  private sink(item: T): void {
    const { items, compare } = this;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child + 1 < items.length && compare(items[child + 1]!, items[child]!) < 0) child += 1;
      if (child >= items.length || compare(item, items[child]!) <= 0) break;
      items[place] = items[child]!;
      place = child;
    }
    items[place] = item;
  }
}
