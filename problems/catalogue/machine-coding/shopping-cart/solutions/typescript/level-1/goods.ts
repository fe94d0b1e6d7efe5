/** How many of each product, in the order in which they came; never changed, so it may be kept by anybody. */
export type Goods = ReadonlyMap<string, number>;

/** More of a product or, below zero, less; what is not there any more is left out. */
export function changed(goods: Goods, product: string, by: number): Goods {
  const quantity = (goods.get(product) ?? 0) + by;
  const others = new Map(goods);
  if (quantity > 0) others.set(product, quantity);
  else others.delete(product);
  return others;
}
