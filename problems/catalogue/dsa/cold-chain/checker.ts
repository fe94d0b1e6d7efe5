import type { Check } from '../../../src/authoring.ts';

interface Input {
  readonly readings: readonly number[];
  readonly low: number;
  readonly high: number;
}

export const check: Check<Input, readonly number[]> = ({ readings, low, high }, expected, { returned, mutated }) => {
  if (returned.length !== 2) return `Two numbers must be returned, not ${returned.length}.`;
  const [fine = 0, warm = 0] = expected.returned;
  if (returned[0] !== fine || returned[1] !== warm) return `The second and the third group begin at ${fine} and ${warm}, not at ${returned.join(' and ')}.`;

  const after = mutated[0] as readonly number[];
  if (!holdSame(readings, after)) return 'readings must hold the same temperatures as before, each equally often.';

  const misplaced = after.findIndex((reading, i) => (reading < low ? i >= fine : reading > high ? i < warm : i < fine || i >= warm));
  return misplaced === -1 ? undefined : `readings[${misplaced}] is ${after[misplaced]}, which belongs to another group.`;
};

function holdSame(before: readonly number[], after: readonly number[]): boolean {
  const sorted = (readings: readonly number[]) => [...readings].sort((a, b) => a - b);
  const wanted = sorted(before);
  return before.length === after.length && sorted(after).every((reading, i) => reading === wanted[i]);
}
