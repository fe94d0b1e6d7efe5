import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly lights: readonly (readonly number[])[];
  readonly count: number;
}

const most = 1_000_000_000;

export const validate: Validator<Input> = ({ lights, count }) => {
  if (lights.length < 1 || lights.length > 50_000) return 'There must be 1 to 50000 lights.';
  if (lights.some((light) => light.length !== 2)) return 'Each item of lights must hold two numbers.';
  if (lights.some(([first = 0]) => first < 0 || first > most)) return 'first must be between 0 and 10^9.';
  if (lights.some(([, period = 0]) => period < 1 || period > most)) return 'period must be between 1 and 10^9.';
  if (count < 0 || count > 200_000) return 'count must be between 0 and 200000.';
  return undefined;
};
