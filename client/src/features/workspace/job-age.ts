import type { JobView } from '@dayseven/contracts';
import type { DraftSync } from '../../connection/draft-sync.ts';
import { counted } from '../../shared/quantities.ts';

/** How many saved or waiting changes the text has had since a job judged it. */
export function changesSince(job: JobView, sync: DraftSync): number {
  const unsaved = (sync.sending === null ? 0 : 1) + (sync.waiting.length === 0 ? 0 : 1);
  return Math.max(0, sync.base.revision - job.revision) + unsaved;
}

/** "ran revision 7 · 2 edits since": so that nobody takes an old verdict for a new one. */
export function ageOf(job: JobView, sync: DraftSync | undefined): string {
  const changes = sync === undefined ? 0 : changesSince(job, sync);
  return `revision ${job.revision}${changes === 0 ? '' : ` · ${counted(changes, 'edit')} since`}`;
}

export const judgedThisText = (job: JobView, sync: DraftSync): boolean => job.revision === sync.base.revision && changesSince(job, sync) === 0;
