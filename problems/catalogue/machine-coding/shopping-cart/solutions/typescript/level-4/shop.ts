import { type Bill, Failure, type Line, type Order } from './api.ts';
import { changed, type Goods } from './goods.ts';
import { billOf, type Coupon, type Prices, savedBy } from './pricing.ts';
import { Purchase } from './purchase.ts';
import { Stock } from './stock.ts';

interface Cart {
  goods: Goods;
  code?: string;
  reservation?: Reservation;
}

/** Goods that were taken out of the stock, and what they cost then. */
interface Reservation {
  readonly until: number;
  readonly goods: Goods;
  readonly price: (goods: Goods) => Bill;
}

export class Shop {
  readonly #stock = new Stock();
  readonly #coupons = new Map<string, Coupon>();
  readonly #carts = new Map<string, Cart>();
  readonly #purchases = new Map<string, Purchase>();
  #prices: Prices = new Map();
  #opened = 0;
  #takings = 0;

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
    this.#endReservations();
    const left = this.#stock.left(product);
    if (left === undefined) throw new Failure('unknown-product');
    return left;
  }

  checkout(id: string): number {
    const cart = this.#cart(id);
    this.#take(cart);
    const { total } = this.#billOf(cart);
    this.#carts.delete(id);
    this.#takings += total;
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
    this.#release(cart);
    cart.code = code;
    return this.#billOf(cart);
  }

  bill(id: string): Bill {
    return this.#billOf(this.#cart(id));
  }

  reserve(id: string, seconds: number): Bill {
    const cart = this.#cart(id);
    this.#take(cart);
    const price = this.#priceFor(cart);
    cart.reservation = { until: Date.now() + seconds * 1000, goods: cart.goods, price };
    return price(cart.goods);
  }

  pay(id: string): Order {
    const cart = this.#cart(id);
    this.#endReservations();
    if (!cart.reservation) throw new Failure('not-reserved');
    this.#carts.delete(id);
    const purchase = new Purchase(cart.reservation.goods, cart.reservation.price);
    const order = `order-${this.#purchases.size + 1}`;
    this.#purchases.set(order, purchase);
    this.#takings += purchase.paid;
    return { id: order, total: purchase.paid };
  }

  refund(order: string, product: string, quantity: number): number {
    const purchase = this.#purchases.get(order);
    if (!purchase) throw new Failure('unknown-order');
    const cents = purchase.giveBack(product, quantity);
    this.#stock.put(new Map([[product, quantity]]));
    this.#takings -= cents;
    return cents;
  }

  takings(): number {
    return this.#takings;
  }

  #billOf(cart: Cart): Bill {
    return this.#priceFor(cart)(cart.goods);
  }

  /** By what is valid now, also when it is asked later. */
  #priceFor({ code }: Cart): (goods: Goods) => Bill {
    const prices = this.#prices;
    const coupon = this.#coupons.get(code ?? '');
    return (goods) => billOf(goods, prices, coupon);
  }

  #cart(id: string): Cart {
    const cart = this.#carts.get(id);
    if (!cart) throw new Failure('unknown-cart');
    return cart;
  }

  #change(cart: Cart, product: string, by: number): number {
    this.#release(cart);
    cart.goods = changed(cart.goods, product, by);
    return cart.goods.get(product) ?? 0;
  }

  #take(cart: Cart): void {
    if (cart.goods.size === 0) throw new Failure('empty-cart');
    this.#endReservations();
    this.#release(cart);
    if (!this.#stock.take(cart.goods)) throw new Failure('out-of-stock');
  }

  /** Gives back what a cart has reserved. */
  #release(cart: Cart): void {
    if (cart.reservation) this.#stock.put(cart.reservation.goods);
    delete cart.reservation;
  }

  /** Nobody sees the stock before this. */
  #endReservations(): void {
    for (const cart of this.#carts.values()) if (cart.reservation && cart.reservation.until <= Date.now()) this.#release(cart);
  }
}
