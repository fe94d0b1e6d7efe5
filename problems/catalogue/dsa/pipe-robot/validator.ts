import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly root: readonly (number | null)[];
  readonly capacity: number;
}

/** The number of rows of a tree in level order: each row lists two places for every junction of the row above. */
function height(root: readonly (number | null)[]): number {
  let rows = 0;
  let start = 0;
  let places = 1;
  while (start < root.length) {
    const row = root.slice(start, start + places);
    start += places;
    places = 2 * row.filter((value) => value !== null).length;
    rows += 1;
  }
  return rows;
}

export const validate: Validator<Input> = ({ root, capacity }) => {
  if (root.filter((value) => value !== null).length > 200_000) return 'The tree must have at most 200000 junctions.';
  if (root.some((value) => value !== null && Math.abs(value) > 1_000_000)) return 'Values must be between -10^6 and 10^6.';
  if (height(root) > 10_000) return 'The tree must be at most 10000 levels high.';
  if (capacity < 0 || capacity > 1_000_000_000) return 'capacity must be between 0 and 10^9.';
  return undefined;
};
