import type { CancelJob, JobView } from '@dayseven/contracts';
import { ok } from '../domain/result.ts';
import { findOwnJob } from './find-own.ts';
import type { Announcer } from './ports/announcer.ts';
import type { Clock } from './ports/clock.ts';
import type { JobStore } from './ports/job-store.ts';
import type { RunningJobs } from './ports/running-jobs.ts';
import { refuse, type UseCase } from './refusal.ts';
import type { ShowJobs } from './show-jobs.ts';

interface Deps {
  readonly jobs: JobStore;
  readonly clock: Clock;
  readonly announcer: Announcer;
  readonly running: RunningJobs;
  readonly showJobs: ShowJobs;
}

/** Cancels a job that is not finished; a finished one is answered as it is. */
export function createCancelJob({ jobs, clock, announcer, running, showJobs }: Deps): UseCase<CancelJob, JobView> {
  return async function cancelJob(viewer, { jobId }) {
    const found = await findOwnJob(jobs, viewer, jobId);
    if (!found.ok) return found;
    const job = await jobs.cancel(jobId, clock.now());
    if (!job) return refuse('job-not-found');
    if (job.version !== found.value.version) {
      running.abort(jobId);
      announcer.jobChanged(job);
      // What came of a round that is over may have waited for it.
      announcer.roundChanged(job.roundId);
    }
    return ok(await showJobs.one(job));
  };
}
