import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly readings: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** A truck between `-reach` and `reach`, with limits anywhere in there. */
function journey(random: Random, length: number, reach: number): Input {
  const [low = 0, high = 0] = [random.int(-reach, reach), random.int(-reach, reach)].sort((a, b) => a - b);
  return { readings: random.array(length, () => random.int(-reach, reach)), low, high };
}

export const generators: Generators<Input> = {
  random: (random) => journey(random, random.int(5, 60), random.pick([4, 30, 300])),
  large: (random) => ({ ...journey(random, 200_000, 1_000_000), low: random.int(-400_000, -200_000), high: random.int(200_000, 400_000) }),
  small: (random) => journey(random, random.int(0, 8), 3),
};
