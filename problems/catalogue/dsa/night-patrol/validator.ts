import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly head: readonly number[] | { readonly values: readonly number[]; readonly cycleAt: number };
  readonly moves: number;
}

export const validate: Validator<Input> = ({ head, moves }) => {
  const floors = 'cycleAt' in head ? head.values : head;
  if (floors.length > 200_000) return 'The route must have at most 200000 checkpoints.';
  if (floors.some((floor) => floor < 0 || floor > 10_000)) return 'Floors must be between 0 and 10000.';
  if (moves < 0 || moves > 1_000_000_000_000_000) return 'moves must be between 0 and 10^15.';
  return undefined;
};
