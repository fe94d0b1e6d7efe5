import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly entries: readonly number[];
  readonly missing: number;
  readonly least: number;
}

const longest = 200_000;

/** Changes up to `reach` either way, so that running totals come back. */
function day(random: Random, length: number, reach: number): number[] {
  return random.array(length, () => random.int(-reach, reach));
}

export const generators: Generators<Input> = {
  random: (random) => ({ entries: day(random, random.int(10, 60), 6), missing: random.int(-8, 8), least: random.int(1, 8) }),
  large: (random) => ({ entries: day(random, longest, random.pick([20, 2_000, 100_000])), missing: random.int(-1_000, 1_000), least: random.int(1, 1_000) }),
  'quiet-day': (random) => ({ entries: random.array(longest, () => 0), missing: 0, least: random.int(1, 5) }),
  small: (random) => ({ entries: day(random, random.int(0, 9), 2), missing: random.int(-3, 3), least: random.int(1, 4) }),
};
