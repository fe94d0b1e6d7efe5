import type { JobId } from '@dayseven/contracts/vocabulary';

/** The jobs being judged by this process. */
export interface RunningJobs {
  /** Stops judging a job, if it is being judged here; its result is then not wanted. */
  abort(id: JobId): void;
}
