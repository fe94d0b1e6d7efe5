import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly ids: readonly number[];
  readonly span: number;
}

const billion = 1_000_000_000;

export const validate: Validator<Input> = ({ ids, span }) => {
  if (ids.length > 100_000) return 'ids must have at most 100000 items.';
  if (ids.some((id) => Math.abs(id) > billion)) return 'ids must be between -10^9 and 10^9.';
  if (span < 0 || span > billion) return 'span must be between 0 and 10^9.';
  return undefined;
};
