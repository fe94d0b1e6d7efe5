import type { Validator } from '../../../src/authoring.ts';

interface Input {
  readonly minutes: number;
  readonly jobs: readonly { readonly first: number; readonly last: number; readonly rate: number }[];
  readonly limit: number;
  readonly duration: number;
}

const billion = 1_000_000_000;

export const validate: Validator<Input> = ({ minutes, jobs, limit, duration }) => {
  if (minutes < 1 || minutes > 200_000) return 'minutes must be between 1 and 200000.';
  if (jobs.length > 100_000) return 'jobs must have at most 100000 items.';
  if (jobs.some(({ first, last }) => first < 0 || first > last || last >= minutes)) return 'A job must run from first to last, within the plan.';
  if (jobs.some(({ rate }) => rate < 1 || rate > billion)) return 'A rate must be between 1 and 10^9.';
  if (limit < 0 || limit > 100_000 * billion) return 'limit must be between 0 and 10^14.';
  if (duration < 1 || duration > billion) return 'duration must be between 1 and 10^9.';
  return undefined;
};
