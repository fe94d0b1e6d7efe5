import { Failure } from './api.ts';
import type { Sample } from './series.ts';

/** The smallest value such that at least so many percent of all are not larger. */
export function percentileOf(samples: readonly Sample[], percent: number): number {
  const sorted = samples.map(({ value }) => value).sort((a, b) => a - b);
  const rank = Math.ceil((percent * sorted.length) / 100);
  const value = sorted[rank - 1];
  if (value === undefined) throw new Failure('no-data');
  return value;
}
