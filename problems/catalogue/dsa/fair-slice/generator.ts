import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly clients: string;
  readonly limit: number;
}

const names = 'abcdefghijklmnopqrstuvwxyz0123456789';
const longest = 300_000;

/** Stretches in which few clients alternate, so that slices become unfair at very different lengths. */
function stretches(random: Random, length: number): string {
  let log = '';
  while (log.length < length) log += random.string(random.int(1, Math.ceil(length / 4)), names.slice(0, random.int(1, names.length)));
  return log.slice(0, length);
}

export const generators: Generators<Input> = {
  random: (random) => ({ clients: stretches(random, random.int(20, 80)), limit: random.int(1, 4) }),
  large: (random) => ({ clients: random.string(longest, names.slice(0, random.int(2, 36))), limit: random.int(4_000, 8_000) }),
  small: (random) => ({ clients: random.string(random.int(0, 10), 'abc1'), limit: random.int(1, 4) }),
};
