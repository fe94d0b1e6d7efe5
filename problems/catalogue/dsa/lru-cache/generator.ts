import type { Generators, Random } from '../../../src/authoring.ts';

type Call = readonly [method: 'get', key: number] | readonly [method: 'put', key: number, value: number];

interface Input {
  readonly capacity: number;
  readonly operations: readonly Call[];
}

function calls(random: Random, count: number, keys: number, puts: number): Call[] {
  return random.array(count, (): Call => {
    const key = random.int(0, keys);
    return random.bool(puts) ? ['put', key, random.int(0, 1_000_000)] : ['get', key];
  });
}

export const generators: Generators<Input> = {
  random: (random) => ({ capacity: random.int(1, 6), operations: calls(random, random.int(20, 80), random.int(3, 12), 0.5) }),
  /** Fills the cache first; then nearly every call brings a new key, so that even one look at each entry is too much. */
  large: (random) => {
    const capacity = random.int(31_000, 32_000);
    const fill = random.array(capacity, (key): Call => ['put', key, random.int(0, 1_000_000)]);
    return { capacity, operations: [...random.shuffle(fill), ...calls(random, 200_000 - capacity, 20 * capacity, 0.9)] };
  },
  small: (random) => ({ capacity: random.int(1, 3), operations: calls(random, random.int(1, 14), 4, 0.5) }),
};
