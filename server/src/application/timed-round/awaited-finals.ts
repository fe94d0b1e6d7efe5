import type { JobId } from '@dayseven/contracts';
import type { JobStore } from '../ports/job-store.ts';

/** Whether what was there at the end of a round is not handed over yet, or still in the line or being judged. One that was cancelled is not waited for. */
export async function areFinalsAwaited(jobs: Pick<JobStore, 'find'>, { finals }: { readonly finals?: readonly JobId[] }): Promise<boolean> {
  if (finals === undefined) return true;
  const handedIn = await Promise.all(finals.map((id) => jobs.find(id)));
  return handedIn.some((job) => job?.state === 'queued' || job?.state === 'judging');
}
