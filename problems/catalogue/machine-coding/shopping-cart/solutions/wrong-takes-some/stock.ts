import type { Goods } from './goods.ts';

export class Stock {
  readonly #left = new Map<string, number>();

  left(product: string): number | undefined {
    return this.#left.get(product);
  }

  put(goods: Goods): void {
    for (const [product, quantity] of goods) this.#left.set(product, (this.#left.get(product) ?? 0) + quantity);
  }

  /** Takes all of it, or nothing. */
  take(goods: Goods): boolean {
    return [...goods].every(([product, quantity]) => {
      const left = (this.#left.get(product) ?? 0) - quantity;
      if (left >= 0) this.#left.set(product, left);
      return left >= 0;
    });
  }
}
