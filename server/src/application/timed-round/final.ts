import type { JobId } from '@dayseven/contracts';
import type { Job, JobRequest } from '../../domain/job/job.ts';

/** What grades what was there at the end of a round: a job to be made, or one that was handed in before and is still to be judged. */
export type Final = JobRequest | { readonly id: JobId };

export function isNew(final: Final): final is JobRequest {
  return 'source' in final;
}

/** What is still to come of a text that was handed in before; nothing where it was judged. */
export function finalsLeft({ id, state }: Job): readonly Final[] {
  return state === 'judged' ? [] : [{ id }];
}
