import type { Generators, Random } from '../../../src/authoring.ts';

type Car = readonly [arrival: number, minutes: number, patience: number];

interface Input {
  readonly bays: number;
  readonly cars: readonly Car[];
}

interface Traffic {
  readonly cars: number;
  /** Between two cars at most so many minutes pass. */
  readonly gap: number;
  readonly minutes: number;
  readonly patience: number;
}

function traffic(random: Random, { cars, gap, minutes, patience }: Traffic): Car[] {
  let arrival = 0;
  return random.array(cars, (): Car => {
    arrival += random.int(0, gap);
    return [arrival, random.int(1, minutes), random.int(0, patience)];
  });
}

export const generators: Generators<Input> = {
  random: (random) => ({ bays: random.int(1, 6), cars: traffic(random, { cars: random.int(10, 60), gap: 3, minutes: 12, patience: 10 }) }),
  /** All bays are taken soon; from then on more cars come than bays become free, and many drive off. */
  large: (random) => ({ bays: 50_000, cars: traffic(random, { cars: 200_000, gap: 20, minutes: 3_000_000, patience: 30_000 }) }),
  small: (random) => ({ bays: random.int(1, 3), cars: traffic(random, { cars: random.int(0, 8), gap: 2, minutes: 5, patience: 5 }) }),
};
