import { Failure, type Line } from './api.ts';
import { changed, type Goods } from './goods.ts';
import { Stock } from './stock.ts';

interface Cart {
  goods: Goods;
  readonly prices: Map<string, number>;
}

export class Shop {
  readonly #stock = new Stock();
  readonly #prices = new Map<string, number>();
  readonly #carts = new Map<string, Cart>();
  #opened = 0;

  stock(product: string, cents: number, quantity: number): void {
    this.#prices.set(product, cents);
    this.#stock.put(new Map([[product, quantity]]));
  }

  open(): string {
    this.#opened += 1;
    const id = `cart-${this.#opened}`;
    this.#carts.set(id, { goods: new Map(), prices: new Map() });
    return id;
  }

  add(id: string, product: string, quantity: number): number {
    const cart = this.#cart(id);
    if (!this.#prices.has(product)) throw new Failure('unknown-product');
    cart.prices.set(product, this.#prices.get(product) ?? 0);
    return this.#change(cart, product, quantity);
  }

  remove(id: string, product: string, quantity: number): number {
    const cart = this.#cart(id);
    if (!cart.goods.has(product)) throw new Failure('not-in-cart');
    return this.#change(cart, product, -quantity);
  }

  lines(id: string): Line[] {
    const { goods, prices } = this.#cart(id);
    return [...goods].map(([product, quantity]) => ({ product, quantity, cents: quantity * (prices.get(product) ?? 0) }));
  }

  left(product: string): number {
    const left = this.#stock.left(product);
    if (left === undefined) throw new Failure('unknown-product');
    return left;
  }

  checkout(id: string): number {
    const total = this.lines(id).reduce((sum, { cents }) => sum + cents, 0);
    this.#take(this.#cart(id));
    this.#carts.delete(id);
    return total;
  }

  #cart(id: string): Cart {
    const cart = this.#carts.get(id);
    if (!cart) throw new Failure('unknown-cart');
    return cart;
  }

  #change(cart: Cart, product: string, by: number): number {
    cart.goods = changed(cart.goods, product, by);
    return cart.goods.get(product) ?? 0;
  }

  #take({ goods }: Cart): void {
    if (goods.size === 0) throw new Failure('empty-cart');
    if (!this.#stock.take(goods)) throw new Failure('out-of-stock');
  }
}
