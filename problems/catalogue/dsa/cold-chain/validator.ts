import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly readings: readonly number[];
  readonly low: number;
  readonly high: number;
}

const million = 1_000_000;

export const validate: Validator<Input> = ({ readings, low, high }) => {
  if (readings.length > 200_000) return 'readings must have at most 200000 items.';
  if (readings.some((reading) => Math.abs(reading) > million)) return 'readings must be between -10^6 and 10^6.';
  if (low < -million || high > million || low > high) return 'low and high must be between -10^6 and 10^6, and low not above high.';
  return undefined;
};
