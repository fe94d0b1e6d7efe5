import type { JobId, ProblemId, RoundId } from '@dayseven/contracts';
import type { Job } from '../domain/job/job.ts';
import { ok, type Result } from '../domain/result.ts';
import type { JobStore } from './ports/job-store.ts';
import type { Problem, ProblemCatalogue } from './ports/problem-catalogue.ts';
import type { RoundStore, StoredRound } from './ports/round-store.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { Viewer } from './viewer.ts';

/** The viewer's round; another person's reads as none. */
export async function findOwnRound(rounds: RoundStore, viewer: Viewer, id: RoundId): Promise<Result<StoredRound, Refusal>> {
  const round = await rounds.find(id);
  return round?.personId === viewer.personId ? ok(round) : refuse('round-not-found');
}

/** The viewer's job; another person's reads as none. */
export async function findOwnJob(jobs: JobStore, viewer: Viewer, id: JobId): Promise<Result<Job, Refusal>> {
  const job = await jobs.find(id);
  return job?.personId === viewer.personId ? ok(job) : refuse('job-not-found');
}

export function findProblem(catalogue: ProblemCatalogue, id: ProblemId): Result<Problem, Refusal> {
  const problem = catalogue.find(id);
  return problem ? ok(problem) : refuse('problem-not-found');
}
