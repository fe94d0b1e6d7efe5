import type { Validator } from '../../../src/authoring.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Input {
  readonly openings: readonly Span[];
  readonly shifts: readonly Span[];
}

export const validate: Validator<Input> = ({ openings, shifts }) => {
  if (openings.length > 100_000 || shifts.length > 100_000) return 'openings and shifts must have at most 100000 items each.';
  if (![openings, shifts].every((spans) => spans.every(({ start, end }) => start >= 0 && start < end && end <= 1_000_000_000))) return 'Each span must have 0 <= start < end <= 10^9.';
  if (openings.some(({ start }, i) => start <= (openings[i - 1]?.end ?? -1))) return 'Each opening must start later than the one before it ends.';
  if (shifts.some(({ start }, i) => start < (shifts[i - 1]?.start ?? 0))) return 'No shift may start earlier than the one before it.';
  return undefined;
};
