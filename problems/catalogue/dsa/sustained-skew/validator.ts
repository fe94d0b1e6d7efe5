import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly samples: readonly number[];
  readonly least: number;
}

export const validate: Validator<Input> = ({ samples, least }) => {
  if (samples.length < 1 || samples.length > 100_000) return 'samples must have between 1 and 100000 items.';
  if (samples.some((skew) => Math.abs(skew) > 10_000)) return 'samples must be between -10^4 and 10^4.';
  if (least < 1 || least > samples.length) return 'least must be between 1 and the number of samples.';
  return undefined;
};
