import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly root: readonly (number | null)[];
  readonly drift: number;
}

/** The number of rows of a tree in level order: each row lists two places for every relay of the row above. */
function height(root: readonly (number | null)[]): number {
  let rows = 0;
  let start = 0;
  let places = 1;
  while (start < root.length) {
    const row = root.slice(start, start + places);
    start += places;
    places = 2 * row.filter((level) => level !== null).length;
    rows += 1;
  }
  return rows;
}

export const validate: Validator<Input> = ({ root, drift }) => {
  if (root.filter((level) => level !== null).length > 150_000) return 'The tree must have at most 150000 relays.';
  if (root.some((level) => level !== null && Math.abs(level) > 1_000_000_000)) return 'Levels must be between -10^9 and 10^9.';
  if (height(root) > 5000) return 'The tree must be at most 5000 levels high.';
  if (drift < 0 || drift > 2_000_000_000) return 'drift must be between 0 and 2 * 10^9.';
  return undefined;
};
