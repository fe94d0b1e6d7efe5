import type { JobId, Language, ProblemId, RoundId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../../domain/instant.ts';
import type { CancelledJob, Job, JobRequest, JudgedJob, JudgingJob, QueuedJob } from '../../domain/job/job.ts';
import type { JobResult } from '../../domain/judging/job-result.ts';
import type { Findings } from './sandbox.ts';

/** The jobs table; it *is* the queue. Every change is saved when the promise settles and raises the job's version. */
export interface JobStore {
  /**
   * Saves a job as queued. A job of the same id is `known` and unchanged. `full` when `capacity` jobs are queued.
   * A queued or judging run of the same round and kind `run` is cancelled in the same transaction and returned as `replaced`.
   */
  enqueue(request: JobRequest, capacity: number): Promise<Enqueued>;
  /**
   * Moves the next queued job to judging under `owner`. Order: the least recently served person first, runs and checks before
   * submissions, but after three runs of waiting a submission goes.
   */
  takeNext(owner: string, at: Instant): Promise<JudgingJob | undefined>;
  /**
   * Saves the result of a job that `owner` still holds and, in the same transaction, appends a run's or submission's end to its round's log:
   * a server that is killed has done both or neither. Undefined when the job was cancelled or taken away meanwhile.
   */
  finish(id: JobId, owner: string, result: JobResult, at: Instant): Promise<JudgedJob | undefined>;
  /** Adds to the result of a judged job what was found after its verdict; undefined when it is not judged. */
  addFindings(id: JobId, findings: Findings): Promise<JudgedJob | undefined>;
  /** Puts a judging job that `owner` holds back in the queue, its attempt counted. */
  requeue(id: JobId, owner: string): Promise<QueuedJob | undefined>;
  /** Cancels a queued or judging job; a finished one is returned as it is; undefined when there is none. */
  cancel(id: JobId, at: Instant): Promise<Job | undefined>;
  find(id: JobId): Promise<Job | undefined>;
  /** Newest first. */
  listBySheet(roundId: RoundId, problemId: ProblemId, most: number): Promise<readonly Job[]>;
  /** Queued jobs in the order they would be taken. */
  line(): Promise<readonly JobId[]>;
  /** How many of them there are. */
  waiting(): Promise<JobsWaiting>;
  /** Requeues every judging job whose owner is not among the living; called at boot. */
  requeueOrphans(livingOwners: readonly string[]): Promise<readonly QueuedJob[]>;
}

/** Jobs of each language that stand in the line. */
export type JobsWaiting = Readonly<Record<Language, number>>;

export interface Enqueued {
  readonly outcome: 'queued' | 'known' | 'full';
  /** The job as stored; absent when full. */
  readonly job?: Job;
  readonly replaced: readonly CancelledJob[];
}
