import type { JobView } from '@dayseven/contracts';
import type { Job } from '../domain/job/job.ts';
import { planJob } from './plan-job.ts';
import type { JobStore } from './ports/job-store.ts';
import type { ProblemCatalogue } from './ports/problem-catalogue.ts';
import { jobView, type JobSight } from './views/job-view.ts';

interface Deps {
  readonly jobs: JobStore;
  readonly catalogue: ProblemCatalogue;
}

/** Gathers what a job's view needs: its problem's cases once it is judged, its place in the line while it waits. */
export type ShowJob = (job: Job) => Promise<JobView>;

export function createShowJob({ jobs, catalogue }: Deps): ShowJob {
  async function positionOf(job: Job): Promise<Pick<JobSight, 'position'>> {
    if (job.state !== 'queued') return {};
    const position = (await jobs.line()).findIndex(({ id }) => id === job.id);
    return position < 0 ? {} : { position };
  }

  async function judgedBy(job: Job): Promise<Pick<JobSight, 'judgedBy'>> {
    const problem = job.state === 'judged' ? catalogue.find(job.problemId) : undefined;
    return problem ? { judgedBy: { problem, plan: await planJob(problem, job) } } : {};
  }

  return async function showJob(job) {
    return jobView(job, { mode: 'practice', ...(await positionOf(job)), ...(await judgedBy(job)) });
  };
}
