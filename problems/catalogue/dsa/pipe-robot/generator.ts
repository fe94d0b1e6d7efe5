import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly root: readonly (number | null)[];
  readonly capacity: number;
}

interface Shape {
  readonly junctions: number;
  /** So many rows at the top have one junction only. */
  readonly trunk: number;
  /** No row has more junctions. */
  readonly width: number;
  readonly value: (row: number) => number;
}

/** A tree in level order. Every row has at least one junction until all are placed. */
function tree(random: Random, { junctions, trunk, width, value }: Shape): (number | null)[] {
  const order: (number | null)[] = [];
  let places = 1;
  for (let left = junctions, row = 0; left > 0; row += 1) {
    const room = row < trunk ? 1 : Math.min(left, width, places);
    const count = random.int(Math.ceil(room / 2), room);
    const taken = new Set(random.sample([...Array(places).keys()], count));
    for (let place = 0; place < places; place += 1) order.push(taken.has(place) ? value(row) : null);
    left -= count;
    places = 2 * count;
  }
  while (order.at(-1) === null) order.pop();
  return order;
}

export const generators: Generators<Input> = {
  random: (random) => ({
    root: tree(random, { junctions: random.int(10, 60), trunk: 0, width: random.int(4, 16), value: () => random.int(-6, 4) }),
    capacity: random.int(6, 14),
  }),
  /** A long pipe with all the ends far below it. */
  large: (random) => {
    const trunk = random.int(9_700, 9_900);
    const value = (row: number): number => (row < trunk ? random.int(-40, 41) : random.int(-2_500, 2_000));
    return { root: tree(random, { junctions: 200_000, trunk, width: 40_000, value }), capacity: 20_000 };
  },
  small: (random) => ({ root: tree(random, { junctions: random.int(0, 9), trunk: 0, width: 4, value: () => random.int(-3, 2) }), capacity: random.int(0, 6) }),
};
