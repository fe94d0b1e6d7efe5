import type { JobView } from '@dayseven/contracts';
import type { JobRequest } from '../domain/job/job.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Announcer } from './ports/announcer.ts';
import type { JobStore } from './ports/job-store.ts';
import type { RunningJobs } from './ports/running-jobs.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { ShowJobs } from './show-jobs.ts';

export interface QueueDeps {
  readonly jobs: JobStore;
  readonly announcer: Announcer;
  readonly running: RunningJobs;
  /** Tells the judge that there is work; it may be off, and the job then waits for it. */
  readonly wakeJudge: () => void;
  readonly showJobs: ShowJobs;
}

export type QueueJob = (request: JobRequest) => Promise<Result<JobView, Refusal>>;

const capacity = 200;

/** Puts a job in the line, once however often it is asked for, and stops the run it replaces. */
export function createQueueJob({ jobs, announcer, running, wakeJudge, showJobs }: QueueDeps): QueueJob {
  return async function queueJob(request) {
    const { outcome, job, replaced } = await jobs.enqueue(request, capacity);
    if (!job) return refuse('queue-full');
    if (job.personId !== request.personId || job.roundId !== request.roundId) return refuse('job-not-found');
    for (const earlier of replaced) {
      running.abort(earlier.id);
      announcer.jobChanged(earlier);
    }
    if (outcome === 'queued') {
      announcer.jobChanged(job);
      wakeJudge();
    }
    return ok(await showJobs.one(job));
  };
}
