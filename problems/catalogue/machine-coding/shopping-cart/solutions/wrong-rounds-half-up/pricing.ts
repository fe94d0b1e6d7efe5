import type { Bill } from './api.ts';
import type { Goods } from './goods.ts';

interface Price {
  readonly cents: number;
  readonly bundle?: Bundle;
}

interface Bundle {
  readonly count: number;
  readonly cents: number;
}

export interface Coupon {
  readonly percent: number;
  readonly minimum: number;
}

export type Prices = ReadonlyMap<string, Price>;

/** What goods cost; knows neither carts nor stock. */
export function billOf(goods: Goods, prices: Prices, coupon?: Coupon): Bill {
  let full = 0;
  let bundles = 0;
  for (const [product, quantity] of goods) {
    const price = prices.get(product);
    if (!price) continue;
    full += quantity * price.cents;
    bundles += Math.floor(quantity / (price.bundle?.count ?? Infinity)) * savedBy(price);
  }
  const left = full - bundles;
  const off = coupon && left >= coupon.minimum ? Math.round((left * coupon.percent) / 100) : 0;
  return { full, bundles, coupon: off, total: left - off };
}

/** What one full bundle takes off. */
export function savedBy({ cents, bundle }: Price): number {
  return bundle ? Math.max(bundle.count * cents - bundle.cents, 0) : 0;
}
