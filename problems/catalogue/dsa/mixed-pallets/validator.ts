import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly boxes: readonly { readonly product: number; readonly weight: number }[];
  readonly fewest: number;
  readonly most: number;
  readonly load: number;
}

const billion = 1_000_000_000;

export const validate: Validator<Input> = ({ boxes, fewest, most, load }) => {
  if (boxes.length > 100_000) return 'boxes must have at most 100000 items.';
  if (boxes.some(({ product }) => product < 0 || product > billion)) return 'A product must be between 0 and 10^9.';
  if (boxes.some(({ weight }) => weight < 1 || weight > billion)) return 'A weight must be between 1 and 10^9.';
  if (fewest < 1 || fewest > most || most > billion) return 'fewest and most must be between 1 and 10^9, and fewest not above most.';
  if (load < 1 || load > 100_000 * billion) return 'load must be between 1 and 10^14.';
  return undefined;
};
