import type { CaseInput, JobId, JobKind, Language, PersonId, ProblemId, RoundId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import type { JobResult } from '../judging/job-result.ts';

/** What was asked: everything needed to judge it again after a restart. */
export interface JobRequest {
  readonly id: JobId;
  readonly personId: PersonId;
  readonly roundId: RoundId;
  readonly problemId: ProblemId;
  readonly kind: JobKind;
  readonly language: Language;
  /** Revision of the draft it judges; 0 for a check. */
  readonly revision: number;
  /** Empty for a check, which runs the model solution. */
  readonly source: string;
  /** Own cases, already parsed and valid; empty for a submission. */
  readonly ownCases: readonly CaseInput[];
  readonly queuedAt: Instant;
}

type JobCore = JobRequest & {
  /** Grows with every saved change. */
  readonly version: number;
  /** How often judging was begun. */
  readonly attempt: number;
};

export type QueuedJob = JobCore & { readonly state: 'queued' };
export type JudgingJob = JobCore & { readonly state: 'judging'; readonly owner: string };
export type JudgedJob = JobCore & { readonly state: 'judged'; readonly finishedAt: Instant; readonly result: JobResult };
export type CancelledJob = JobCore & { readonly state: 'cancelled'; readonly finishedAt: Instant };
export type Job = QueuedJob | JudgingJob | JudgedJob | CancelledJob;
