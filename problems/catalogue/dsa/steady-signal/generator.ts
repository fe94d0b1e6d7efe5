import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly root: readonly (number | null)[];
  readonly drift: number;
}

interface Shape {
  readonly relays: number;
  /** So many rows below the root have one relay only. */
  readonly trunk?: number;
  /** At most so many relays side by side, so that the tree grows high. */
  readonly width: number;
  /** How far a level may be from its parent's. */
  readonly step: number;
}

/** A tree in level order. Every row has at least one relay until all are placed. */
function tree(random: Random, { relays, trunk = 0, width, step }: Shape): (number | null)[] {
  if (relays === 0) return [];
  const first = random.int(-50, 50);
  const order: (number | null)[] = [first];
  let row = [first];
  for (let left = relays - 1; left > 0;) {
    const room = relays - left <= trunk ? 1 : Math.min(left, width, 2 * row.length);
    const taken = new Set(random.sample([...Array(2 * row.length).keys()], random.int(Math.ceil(room / 2), room)));
    const below: number[] = [];
    for (const [i, parent] of row.flatMap((level) => [level, level]).entries()) {
      const level = taken.has(i) ? parent + random.int(-step, step) : null;
      order.push(level);
      if (level !== null) below.push(level);
    }
    left -= below.length;
    row = below;
  }
  while (order.at(-1) === null) order.pop();
  return order;
}

export const generators: Generators<Input> = {
  random: (random) => ({ root: tree(random, { relays: random.int(10, 60), width: random.int(2, 12), step: 6 }), drift: random.int(2, 5) }),
  /** All relays are close enough, so from each of them all can be reached. */
  large: (random) => ({ root: tree(random, { relays: 40_000, width: random.int(100, 2_000), step: 100 }), drift: 100 }),
  /** A long row of relays, and most of them far below it. */
  'large-and-high': (random) => ({ root: tree(random, { relays: 150_000, trunk: random.int(4_700, 4_800), width: 20_000, step: 100 }), drift: 100 }),
  small: (random) => ({ root: tree(random, { relays: random.int(0, 9), width: 4, step: 3 }), drift: random.int(0, 3) }),
};
