import type { JobView, RoundId } from '@dayseven/contracts';
import type { Job } from '../domain/job/job.ts';
import type { RoundMode } from './timed-round/round-mode.ts';
import { planJob } from './plan-job.ts';
import type { JobStore } from './ports/job-store.ts';
import type { JudgedProblems } from './ports/problem-catalogue.ts';
import type { Mode } from './views/case-texts.ts';
import { jobView, type JobSight } from './views/job-view.ts';

interface Deps {
  readonly jobs: JobStore;
  readonly catalogue: JudgedProblems;
  readonly roundMode: RoundMode;
}

/** Gathers what jobs' views need: the problem's cases once judged, the place in the line while waiting. */
export interface ShowJobs {
  one(job: Job): Promise<JobView>;
  /** Some of one round, in their order: what may be seen of them is asked once, for it costs the round's log. */
  ofRound(id: RoundId, some: readonly Job[]): Promise<JobView[]>;
  /** Everyone who waits, first come first. */
  line(): Promise<readonly JobView[]>;
}

export function createShowJobs({ jobs, catalogue, roundMode }: Deps): ShowJobs {
  async function positionOf(job: Job): Promise<Pick<JobSight, 'position'>> {
    if (job.state !== 'queued') return {};
    const position = (await jobs.line()).indexOf(job.id);
    return position < 0 ? {} : { position };
  }

  async function judgedBy(job: Job): Promise<Pick<JobSight, 'judgedBy'>> {
    const problem = job.state === 'judged' ? catalogue.find(job.problemId) : undefined;
    if (!problem) return {};
    // Cases that cannot be read must not keep people from their round and what they typed: the verdict shows without them.
    const plan = await planJob(problem, job).catch(() => undefined);
    return plan ? { judgedBy: { problem, plan } } : {};
  }

  async function viewOf(job: Job, mode: Mode): Promise<JobView> {
    return jobView(job, { mode, ...(await positionOf(job)), ...(await judgedBy(job)) });
  }

  return {
    one: async (job) => viewOf(job, await roundMode(job.roundId)),
    async ofRound(id, some) {
      if (some.length === 0) return [];
      const mode = await roundMode(id);
      return Promise.all(some.map((job) => viewOf(job, mode)));
    },
    async line() {
      const waiting = await Promise.all((await jobs.line()).map((id) => jobs.find(id)));
      // Of one that was taken meanwhile nothing is to be said here: its round's mode was not asked for.
      return waiting.flatMap((job, position) => (job?.state === 'queued' ? [jobView(job, { mode: 'practice', position })] : []));
    },
  };
}
