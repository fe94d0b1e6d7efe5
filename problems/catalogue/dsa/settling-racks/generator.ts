import type { Generators, Random } from '../../../src/authoring.ts';

interface Input {
  readonly racks: readonly (readonly number[])[];
}

function grid(random: Random, rows: number, columns: number): Input {
  const filled = random.float(0.2, 0.8);
  const slot = (): number => (random.bool(filled) ? random.int(1, 1_000_000_000) : 0);
  return { racks: random.array(rows, () => random.array(columns, slot)) };
}

export const generators: Generators<Input> = {
  random: (random) => grid(random, random.int(1, 8), random.int(1, 8)),
  large: (random) => {
    const columns = random.int(4, 10);
    return grid(random, Math.floor(60_000 / columns), columns);
  },
  small: (random) => grid(random, random.int(1, 5), random.int(1, 4)),
};
