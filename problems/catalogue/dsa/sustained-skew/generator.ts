import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly samples: readonly number[];
  readonly least: number;
}

const longest = 100_000;
const most = 10_000;

/** A skew that wanders, with spikes. */
function wander(random: Random, length: number): number[] {
  let skew = random.int(-most, most);
  return random.array(length, () => {
    skew = Math.max(-most, Math.min(most, skew + random.int(-300, 300)));
    return random.bool(0.02) ? random.int(-most, most) : skew;
  });
}

export const generators: Generators<Input> = {
  random: (random) => {
    const samples = wander(random, random.int(10, 80));
    return { samples, least: random.int(1, Math.ceil(samples.length / 2)) };
  },
  large: (random) => ({ samples: wander(random, longest), least: random.int(10, longest / 50) }),
  small: (random) => {
    const samples = random.array(random.int(1, 9), () => random.int(-6, 6));
    return { samples, least: random.int(1, samples.length) };
  },
};
