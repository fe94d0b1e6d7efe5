import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly loads: readonly number[];
}

export const validate: Validator<Input> = ({ loads }) => {
  if (loads.length > 150_000) return 'loads must have at most 150000 items.';
  if (loads.some((load) => load < 0 || load > 1_000_000_000)) return 'Loads must be between 0 and 10^9.';
  return undefined;
};
