import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly root: readonly (number | null)[];
  readonly dark: readonly number[];
}

const isId = (id: number): boolean => id >= 0 && id <= 1_000_000_000;

/** The number of rows of a tree in level order: each row lists two places for every switch of the row above. */
function height(root: readonly (number | null)[]): number {
  let rows = 0;
  let start = 0;
  let places = 1;
  while (start < root.length) {
    const row = root.slice(start, start + places);
    start += places;
    places = 2 * row.filter((id) => id !== null).length;
    rows += 1;
  }
  return rows;
}

export const validate: Validator<Input> = ({ root, dark }) => {
  const ids = root.filter((id) => id !== null);
  if (ids.length > 200_000) return 'The tree must have at most 200000 switches.';
  if (height(root) > 10_000) return 'The tree must be at most 10000 levels high.';
  if (!ids.every(isId)) return 'Ids must be between 0 and 10^9.';
  if (new Set(ids).size < ids.length) return 'The ids of the tree must differ from each other.';
  if (dark.length > 100_000) return 'dark must have at most 100000 items.';
  if (!dark.every(isId)) return 'Items of dark must be between 0 and 10^9.';
  return undefined;
};
