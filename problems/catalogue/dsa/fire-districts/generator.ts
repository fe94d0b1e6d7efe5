import type { Generators, Random } from '../../../src/authoring.ts';

type Cell = readonly [row: number, column: number];

interface Input {
  readonly town: readonly string[];
  readonly stations: readonly Cell[];
}

interface Plan {
  readonly rows: number;
  readonly columns: number;
  /** The share of street cells. */
  readonly streets: number;
  readonly stations: number;
}

/** Stations on street cells; when there are none, the first cell becomes one. */
function withStations(random: Random, town: readonly string[], stations: number): Input {
  const streets = town.flatMap((row, r) => Array.from(row).flatMap((cell, c): Cell[] => (cell === '.' ? [[r, c]] : [])));
  if (streets.length === 0) return { town: ['.'], stations: [[0, 0]] };
  return { town, stations: random.sample(streets, Math.min(stations, streets.length)) };
}

function anyTown(random: Random, { rows, columns, streets, stations }: Plan): Input {
  const town = random.array(rows, () => random.array(columns, () => (random.bool(streets) ? '.' : '#')).join(''));
  return withStations(random, town, stations);
}

/** One street that winds through the whole town, row by row. */
function maze(random: Random, rows: number, columns: number): Input {
  const wall = '#'.repeat(columns - 1);
  const town = random.array(rows, (r) => (r % 2 === 0 ? '.'.repeat(columns) : r % 4 === 1 ? `${wall}.` : `.${wall}`));
  return withStations(random, town, 2);
}

export const generators: Generators<Input> = {
  random: (random) => anyTown(random, { rows: random.int(2, 12), columns: random.int(2, 12), streets: random.pick([0.6, 0.75, 0.95]), stations: random.int(1, 6) }),
  large: (random) => anyTown(random, { rows: 500, columns: 500, streets: 0.85, stations: 20_000 }),
  'large-maze': (random) => maze(random, 499, 500),
  small: (random) => anyTown(random, { rows: random.int(1, 4), columns: random.int(1, 4), streets: 0.7, stations: random.int(1, 3) }),
};
