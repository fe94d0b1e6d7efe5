import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly capacity: number;
  readonly operations: readonly (readonly [method: string, ...args: number[]])[];
}

export const validate: Validator<Input> = ({ capacity, operations }) => {
  if (capacity < 1 || capacity > 100_000) return 'capacity must be between 1 and 100000.';
  if (operations.length > 200_000) return 'At most 200000 operations may be called.';
  if (operations.some(([, ...args]) => args.some((arg) => arg < 0 || arg > 1_000_000_000))) return 'Keys and values must be between 0 and 10^9.';
  return undefined;
};
