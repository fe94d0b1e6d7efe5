import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly lights: readonly (readonly [first: number, period: number])[];
  readonly count: number;
}

interface Range {
  readonly lights: number;
  readonly first: number;
  readonly period: readonly [least: number, greatest: number];
}

function coast(random: Random, { lights, first, period: [least, greatest] }: Range): Input['lights'] {
  return random.array(lights, () => [random.int(0, first), random.int(least, greatest)]);
}

export const generators: Generators<Input> = {
  random: (random) => ({
    lights: coast(random, { lights: random.int(2, 30), first: 40, period: [1, random.pick([3, 12, 60])] }),
    count: random.int(20, 120),
  }),
  /** Every light flashes about four times among those that count, and many flash together. */
  large: (random) => ({ lights: coast(random, { lights: 50_000, first: 20_000, period: [5_000, 20_000] }), count: 200_000 }),
  small: (random) => ({ lights: coast(random, { lights: random.int(1, 5), first: 6, period: [1, 5] }), count: random.int(0, 15) }),
};
