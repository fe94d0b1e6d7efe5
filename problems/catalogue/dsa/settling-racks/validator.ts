import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly racks: readonly (readonly number[])[];
}

export const validate: Validator<Input> = ({ racks }) => {
  const columns = racks[0]?.length ?? 0;
  if (columns === 0) return 'racks must have at least one row and one column.';
  if (racks.some((row) => row.length !== columns)) return 'All rows of racks must be equally long.';
  if (racks.length * columns > 60_000) return 'racks must have at most 60000 slots.';
  if (racks.some((row) => row.some((id) => id < 0 || id > 1_000_000_000))) return 'Slots must be between 0 and 10^9.';
  return undefined;
};
