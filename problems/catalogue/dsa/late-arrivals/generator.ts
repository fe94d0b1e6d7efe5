import type { Generators } from '../../../src/authoring.ts';

interface Input {
  readonly head: readonly number[];
}

const longest = 100_000;

export const generators: Generators<Input> = {
  /** Time passes, and some events are held up. */
  random: (random) => ({ head: random.array(random.int(5, 60), (i) => 100 * i - (random.bool(0.4) ? random.int(0, 500) : 0)) }),
  /** Nearly everything is late: the late chain is as long as it can be. */
  large: (random) => ({
    head: random.array(longest, (i) => (i < 10 ? 900_000_000 + i : random.int(-1_000_000_000, random.bool(0.001) ? 1_000_000_000 : 900_000_000))),
  }),
  small: (random) => ({ head: random.array(random.int(0, 8), () => random.int(-3, 3)) }),
};
