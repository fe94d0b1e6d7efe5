import type { Random } from '../../../src/authoring.ts';

type Step = readonly unknown[] | Readonly<Record<string, readonly unknown[]>>;
type Call = (random: Random, cart: string) => readonly unknown[];

interface Script {
  readonly steps: readonly Step[];
}

const products = ['cup', 'pen', 'tea'];
const codes = ['WINTER', 'HELLO'];

const product = (random: Random): string => random.pick(random.bool(0.05) ? ['ghost'] : products);
const add: Call = (random, cart) => ['add', cart, product(random), random.int(1, 4)];
const remove: Call = (random, cart) => ['remove', cart, product(random), random.int(1, 3)];
const lines: Call = (_, cart) => ['lines', cart];
const checkout: Call = (_, cart) => ['checkout', cart];
const left: Call = (random) => ['left', product(random)];
const stock: Call = (random) => ['stock', random.pick(products), random.int(1, 500), random.int(1, 6)];
const bundle: Call = (random) => ['bundle', product(random), random.int(2, 4), random.int(1, 1200)];
const coupon: Call = (random) => ['coupon', random.pick(codes), random.pick([5, 10, 33, 100]), random.int(0, 1500)];
const redeem: Call = (random, cart) => ['redeem', cart, random.pick([...codes, 'NONE'])];
const bill: Call = (_, cart) => ['bill', cart];
const reserve: Call = (random, cart) => ['reserve', cart, random.int(1, 10)];
const advance: Call = (random) => ['advance', random.pick(['500ms', '1s', '2s', '9s'])];
const takings: Call = () => ['takings'];

interface Plan {
  readonly calls: readonly Call[];
  /** Whether carts are paid and things sent back. */
  readonly pays?: boolean;
  readonly refunds?: boolean;
}

function script(random: Random, { calls, pays = false, refunds = false }: Plan): Script {
  const carts: string[] = [];
  const orders: string[] = [];
  const steps = Array.from({ length: 70 }, (_, at): Step => {
    if (carts.length === 0 || random.bool(0.1)) {
      carts.push(`$c${at}`);
      return { [`c${at}`]: ['open'] };
    }
    const cart = random.pick(carts.slice(-3));
    if (pays && random.bool(0.12)) {
      orders.push(`$o${at}`);
      return { [`o${at}`]: ['pay', cart] };
    }
    if (refunds && orders.length > 0 && random.bool(0.3)) return ['refund', random.pick(orders), product(random), random.int(1, 3)];
    return random.pick(calls)(random, cart);
  });
  return { steps: [...products.map((sku, i) => ['stock', sku, 99 + i * 101, 9]), ...steps] };
}

const first = [add, add, add, remove, lines, checkout, left, stock];
const second = [add, add, add, remove, bundle, coupon, redeem, bill, bill, checkout];
const third = [add, add, add, stock, bundle, redeem, reserve, reserve, advance, left, checkout];
const fourth = [add, add, add, stock, bundle, coupon, redeem, reserve, reserve, reserve, takings, left];

export const generators = {
  'random': (random: Random): Script => script(random, { calls: first }),
  'random-offers': (random: Random): Script => script(random, { calls: second }),
  'random-reservations': (random: Random): Script => script(random, { calls: third, pays: true }),
  'random-refunds': (random: Random): Script => script(random, { calls: fourth, pays: true, refunds: true }),
};
