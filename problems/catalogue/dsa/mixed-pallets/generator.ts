import type { Generators, Random } from '../../../src/authoring.ts';

interface Box {
  readonly product: number;
  readonly weight: number;
}

interface Input {
  readonly boxes: readonly Box[];
  readonly fewest: number;
  readonly most: number;
  readonly load: number;
}

const longest = 100_000;

function line(random: Random, length: number, sizes: { readonly products: number; readonly heaviest: number }): Box[] {
  return random.array(length, () => ({ product: random.int(1, sizes.products), weight: random.int(1, sizes.heaviest) }));
}

export const generators: Generators<Input> = {
  random: (random) => {
    const fewest = random.int(1, 4);
    return { boxes: line(random, random.int(10, 60), { products: random.int(2, 8), heaviest: 9 }), fewest, most: fewest + random.int(0, 3), load: random.int(5, 80) };
  },
  /** Good pallets are tens of thousands of boxes long; now and then a new product appears. */
  large: (random) => {
    const boxes = line(random, longest, { products: 300, heaviest: 1_000 }).map((box, i) => (i % 1_000 === 0 ? { ...box, product: 1_000 + i } : box));
    return { boxes, fewest: random.int(320, 330), most: random.int(350, 370), load: random.int(20_000_000, 30_000_000) };
  },
  'all-fit': (random) => ({ boxes: line(random, longest, { products: 50, heaviest: 1_000_000_000 }), fewest: 1, most: 50, load: longest * 1_000_000_000 }),
  small: (random) => {
    const fewest = random.int(1, 3);
    return { boxes: line(random, random.int(0, 9), { products: 4, heaviest: 5 }), fewest, most: fewest + random.int(0, 2), load: random.int(1, 20) };
  },
};
