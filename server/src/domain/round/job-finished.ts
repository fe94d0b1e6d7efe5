import type { JudgedJob } from '../job/job.ts';
import type { RoundEvent } from './round-event.ts';

/** What a judged job leaves in its round's log; a check leaves nothing. */
export function jobFinished(job: JudgedJob): RoundEvent | undefined {
  const { id: jobId, problemId, kind, language, revision, result } = job;
  return kind === 'check' ? undefined : { type: 'job-finished', v: 2, problemId, jobId, kind, language, revision, verdict: result.verdict.kind };
}
