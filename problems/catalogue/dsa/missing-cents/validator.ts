import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly entries: readonly number[];
  readonly missing: number;
  readonly least: number;
}

const billion = 1_000_000_000;

export const validate: Validator<Input> = ({ entries, missing, least }) => {
  if (entries.length > 200_000) return 'entries must have at most 200000 items.';
  if (entries.some((cents) => Math.abs(cents) > billion)) return 'entries must be between -10^9 and 10^9.';
  if (Math.abs(missing) > 1_000_000 * billion) return 'missing must be between -10^15 and 10^15.';
  if (least < 1 || least > billion) return 'least must be between 1 and 10^9.';
  return undefined;
};
