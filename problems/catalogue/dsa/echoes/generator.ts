import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly ids: readonly number[];
  readonly span: number;
}

const longest = 100_000;

/** A log in which only a few clients speak, so that echoes are common. */
function busyLog(random: Random, length: number, clients: number): number[] {
  const names = random.array(clients, () => random.int(-99_999_999, 99_999_999));
  return random.array(length, () => random.pick(names));
}

export const generators: Generators<Input> = {
  random: (random) => ({ ids: busyLog(random, random.int(10, 60), random.int(2, 8)), span: random.int(1, 20) }),
  overflow: (random) => {
    const id = random.int(1, 1000);
    return { ids: random.array(longest, () => id), span: longest };
  },
  large: (random) => ({ ids: busyLog(random, longest, random.int(10, 50_000)), span: random.int(longest / 2, longest) }),
  small: (random) => ({ ids: random.array(random.int(0, 9), () => random.int(-2, 2)), span: random.int(0, 10) }),
};
