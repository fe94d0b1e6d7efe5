import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly head: readonly number[] | { readonly values: readonly number[]; readonly cycleAt: number };
}

export const validate: Validator<Input> = ({ head }) => {
  if ('cycleAt' in head) return 'The list must not have a cycle.';
  if (head.length > 100_000) return 'The list must have at most 100000 nodes.';
  if (head.some((timestamp) => Math.abs(timestamp) > 1_000_000_000)) return 'Timestamps must be between -10^9 and 10^9.';
  return undefined;
};
