import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly loads: readonly number[];
}

const longest = 150_000;

function noise(random: Random, length: number, greatest: number): number[] {
  return random.array(length, () => random.int(0, greatest));
}

export const generators: Generators<Input> = {
  random: (random) => ({ loads: noise(random, random.int(8, 60), random.pick([5, 30, 1000])) }),
  large: (random) => ({ loads: noise(random, longest, 1_000_000_000) }),
  /** The load grows all day, with a little noise: each minute is the peak of nearly all that came before. */
  'large-slope': (random) => ({ loads: random.array(longest, (minute) => 5_000 * minute + random.int(0, 6_000)) }),
  small: (random) => ({ loads: noise(random, random.int(0, 8), 4) }),
};
