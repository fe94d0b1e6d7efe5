import { type Bill, Failure } from './api.ts';
import { changed, type Goods } from './goods.ts';

/** What a customer has, and has paid for it up to now. */
export class Purchase {
  readonly #price: (goods: Goods) => Bill;
  #goods: Goods;
  #paid: number;

  constructor(goods: Goods, price: (goods: Goods) => Bill) {
    this.#goods = goods;
    this.#price = price;
    this.#paid = price(goods).total;
  }

  get paid(): number {
    return this.#paid;
  }

  /** What the customer gets for it. */
  giveBack(product: string, quantity: number): number {
    if ((this.#goods.get(product) ?? 0) < quantity) throw new Failure('not-bought');
    this.#goods = changed(this.#goods, product, -quantity);
    const refund = Math.min(this.#paid, this.#price(new Map([[product, quantity]])).total);
    this.#paid -= refund;
    return refund;
  }
}
