import { type Bill, Failure, type Line } from './api.ts';
import { changed, type Goods } from './goods.ts';
import { billOf, type Coupon, type Prices, savedBy } from './pricing.ts';
import { Stock } from './stock.ts';

interface Cart {
  goods: Goods;
  code?: string;
}

export class Shop {
  readonly #stock = new Stock();
  readonly #coupons = new Map<string, Coupon>();
  readonly #carts = new Map<string, Cart>();
  #prices: Prices = new Map();
  #opened = 0;

  stock(product: string, cents: number, quantity: number): void {
    this.#prices = new Map(this.#prices).set(product, { ...this.#prices.get(product), cents });
    this.#stock.put(new Map([[product, quantity]]));
  }

  open(): string {
    this.#opened += 1;
    const id = `cart-${this.#opened}`;
    this.#carts.set(id, { goods: new Map() });
    return id;
  }

  add(id: string, product: string, quantity: number): number {
    const cart = this.#cart(id);
    if (!this.#prices.has(product)) throw new Failure('unknown-product');
    return this.#change(cart, product, quantity);
  }

  remove(id: string, product: string, quantity: number): number {
    const cart = this.#cart(id);
    if (!cart.goods.has(product)) throw new Failure('not-in-cart');
    return this.#change(cart, product, -quantity);
  }

  lines(id: string): Line[] {
    return [...this.#cart(id).goods].map(([product, quantity]) => ({ product, quantity, cents: quantity * (this.#prices.get(product)?.cents ?? 0) }));
  }

  left(product: string): number {
    const left = this.#stock.left(product);
    if (left === undefined) throw new Failure('unknown-product');
    return left;
  }

  checkout(id: string): number {
    const { total } = this.bill(id);
    this.#take(this.#cart(id));
    this.#carts.delete(id);
    return total;
  }

  bundle(product: string, count: number, cents: number): number {
    const price = this.#prices.get(product);
    if (!price) throw new Failure('unknown-product');
    const bundled = { ...price, bundle: { count, cents } };
    this.#prices = new Map(this.#prices).set(product, bundled);
    return savedBy(bundled);
  }

  coupon(code: string, percent: number, minimum: number): void {
    this.#coupons.set(code, { percent, minimum });
  }

  redeem(id: string, code: string): Bill {
    const cart = this.#cart(id);
    if (!this.#coupons.has(code)) throw new Failure('unknown-coupon');
    cart.code = code;
    return this.#billOf(cart);
  }

  bill(id: string): Bill {
    return this.#billOf(this.#cart(id));
  }

  #billOf({ goods, code }: Cart): Bill {
    return billOf(goods, this.#prices, this.#coupons.get(code ?? ''));
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
