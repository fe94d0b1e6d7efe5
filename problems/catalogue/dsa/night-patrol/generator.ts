import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly head: readonly number[] | { readonly values: readonly number[]; readonly cycleAt: number };
  readonly moves: number;
}

function route(random: Random, length: number, floors: number): Input['head'] {
  const values = random.array(length, () => random.int(0, floors));
  return length > 0 && random.bool(0.7) ? { values, cycleAt: random.int(0, length - 1) } : values;
}

export const generators: Generators<Input> = {
  random: (random) => {
    const length = random.int(5, 40);
    return { head: route(random, length, 20), moves: random.bool() ? random.int(0, 2 * length) : random.int(0, 1_000_000_000_000_000) };
  },
  large: (random) => ({
    head: { values: random.array(200_000, () => random.int(0, 10_000)), cycleAt: random.int(0, 150_000) },
    moves: random.int(1_000_000_000, 1_000_000_000_000_000),
  }),
  small: (random) => ({ head: route(random, random.int(0, 7), 3), moves: random.int(0, 25) }),
};
