import type { JobView } from '@dayseven/contracts';

/** The submission that stands: the newest accepted one, else the newest that was not cancelled. `jobs` come newest first. */
export function standingOf(jobs: readonly JobView[]): JobView | undefined {
  const submissions = jobs.filter(({ kind, state }) => kind === 'submission' && state !== 'cancelled');
  return submissions.find(({ result }) => result?.verdict.kind === 'accepted') ?? submissions[0];
}
