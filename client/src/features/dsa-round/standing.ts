import type { JobView } from '@dayseven/contracts';

/** The submission that stands: the newest accepted one, else the newest that was not cancelled. `jobs` come newest first. */
export function standingOf(jobs: readonly JobView[]): JobView | undefined {
  const submissions = jobs.filter(({ kind, state }) => kind === 'submission' && state !== 'cancelled');
  return submissions.find(({ result }) => result?.verdict.kind === 'accepted') ?? submissions[0];
}

/** Whether what was handed in at the end was cancelled before it was judged. */
export function isFinalCancelled(jobs: readonly JobView[], finals: readonly string[]): boolean {
  return jobs.some(({ id, state }) => state === 'cancelled' && finals.includes(id));
}
