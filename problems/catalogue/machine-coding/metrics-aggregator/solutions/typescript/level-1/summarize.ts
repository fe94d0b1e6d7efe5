import { Failure, type Summary } from './api.ts';
import type { Sample } from './series.ts';

export function summarize(samples: readonly Sample[]): Summary {
  if (samples.length === 0) throw new Failure('no-data');
  let sum = 0;
  let smallest = Infinity;
  let largest = -Infinity;
  for (const { value } of samples) {
    sum += value;
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
  }
  return { count: samples.length, sum, smallest, largest };
}
