import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly operations: readonly (readonly [method: string, ...args: number[]])[];
}

export const validate: Validator<Input> = ({ operations }) => {
  if (operations.length > 300_000) return 'At most 300000 operations may be called.';
  if (operations.some(([, ...args]) => args.some((weight) => weight < 1 || weight > 1_000_000))) return 'Weights must be between 1 and 10^6.';
  return undefined;
};
