import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly town: readonly string[];
  readonly stations: readonly (readonly number[])[];
}

export const validate: Validator<Input> = ({ town, stations }) => faultOf(town) ?? faultAmong(stations, town);

function faultOf(town: readonly string[]): string | undefined {
  const columns = town[0]?.length ?? 0;
  if (columns === 0) return 'town must have at least one row and one column.';
  if (town.some((row) => row.length !== columns)) return 'All rows of town must be equally long.';
  if (town.length * columns > 250_000) return 'town must have at most 250000 cells.';
  return town.some((row) => /[^.#]/.test(row)) ? 'town must consist of "." and "#".' : undefined;
}

function faultAmong(stations: Input['stations'], town: readonly string[]): string | undefined {
  if (stations.length < 1 || stations.length > 20_000) return 'There must be 1 to 20000 stations.';
  if (stations.some((station) => station.length !== 2)) return 'Each station must hold a row and a column.';
  if (stations.some(([row = 0, column = 0]) => town[row]?.[column] !== '.')) return 'Stations must be on street cells.';
  return new Set(stations.map((station) => station.join())).size < stations.length ? 'No two stations may be on the same cell.' : undefined;
}
