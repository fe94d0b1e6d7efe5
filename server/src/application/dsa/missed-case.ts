import type { Job } from '../../domain/job/job.ts';
import type { Problem } from '../ports/problem-catalogue.ts';

/** The category of the hidden case at which a judged program failed. */
export async function missedBy(problem: Problem, job: Job | undefined): Promise<string | undefined> {
  const at = job?.state === 'judged' ? job.result.verdict.caseIndex : undefined;
  const failed = at === undefined ? undefined : (await problem.cases())[at];
  return failed?.kind === 'hidden' ? failed.category : undefined;
}
