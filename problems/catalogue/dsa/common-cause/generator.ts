import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly root: readonly (number | null)[];
  readonly dark: readonly number[];
}

interface Shape {
  readonly ids: readonly number[];
  /** So many rows at the top have one switch only. */
  readonly trunk: number;
  /** No row has more switches. */
  readonly width: number;
}

/** A tree in level order, with the ids from top to bottom. Every row has at least one switch until all are placed. */
function tree(random: Random, { ids, trunk, width }: Shape): (number | null)[] {
  const order: (number | null)[] = [];
  let places = 1;
  for (let next = 0, row = 0; next < ids.length; row += 1) {
    const room = row < trunk ? 1 : Math.min(ids.length - next, width, places);
    const count = random.int(Math.ceil(room / 2), room);
    const taken = new Set(random.sample([...Array(places).keys()], count));
    for (let place = 0; place < places; place += 1) order.push(taken.has(place) ? (ids[next++] ?? null) : null);
    places = 2 * count;
  }
  while (order.at(-1) === null) order.pop();
  return order;
}

function distinct(random: Random, count: number, most: number): number[] {
  const ids = new Set<number>();
  while (ids.size < count) ids.add(random.int(0, most));
  return [...ids];
}

export const generators: Generators<Input> = {
  random: (random) => {
    const ids = distinct(random, random.int(10, 60), 100);
    const dark = random.array(random.int(1, 6), () => (random.bool(0.8) ? random.pick(ids) : random.int(0, 100)));
    return { root: tree(random, { ids, trunk: random.int(0, 3), width: random.int(4, 16) }), dark };
  },
  /** A long row of switches, and far below it a few reports that a search from either side finds late; the others belong to other grids. */
  large: (random) => {
    const ids = distinct(random, 200_000, 1_000_000_000);
    const known = new Set(ids);
    const here = random.array(5, () => ids[random.int(175_000, 185_000)] ?? 0);
    const elsewhere = distinct(random, 99_995, 1_000_000_000).filter((id) => !known.has(id));
    return { root: tree(random, { ids, trunk: random.int(9_700, 9_900), width: 40_000 }), dark: random.shuffle([...here, ...elsewhere]) };
  },
  /** The same shape, and nearly all that hangs far below is dark. */
  'large-many-reports': (random) => {
    const ids = distinct(random, 200_000, 1_000_000_000);
    const dark = random.sample(ids.slice(12_000), 100_000);
    return { root: tree(random, { ids, trunk: random.int(9_700, 9_900), width: 40_000 }), dark };
  },
  small: (random) => {
    const ids = distinct(random, random.int(0, 8), 9);
    return { root: tree(random, { ids, trunk: random.int(0, 2), width: 4 }), dark: random.array(random.int(0, 4), () => random.int(0, 9)) };
  },
};
