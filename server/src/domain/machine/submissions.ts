import type { JobId, VerdictKind } from '@dayseven/contracts/vocabulary';
import type { LogEntry } from '../round/timed-round.ts';
import type { MachineRound } from './machine-round.ts';

/** Files that were judged on everything up to a level. */
export interface Submission {
  readonly jobId: JobId;
  /** From 1. */
  readonly level: number;
  readonly verdict: VerdictKind;
}

/** In the order they were judged. */
export function submissionsOf({ levels }: MachineRound, log: readonly LogEntry[]): readonly Submission[] {
  return log.flatMap(({ event }) => {
    if (event.type !== 'job-finished' || event.kind !== 'submission') return [];
    const level = levels.indexOf(event.problemId) + 1;
    return level === 0 ? [] : [{ jobId: event.jobId, level, verdict: event.verdict }];
  });
}

/** The submission that tells of a level: the last accepted one that had its scripts, else the last of the level itself, else the last that had them. */
export function standsFor(submissions: readonly Submission[], level: number): Submission | undefined {
  const having = submissions.filter((one) => one.level >= level);
  return having.findLast(({ verdict }) => verdict === 'accepted') ?? having.findLast((one) => one.level === level) ?? having.at(-1);
}

/** The submission that stands of them all: the last accepted one of the highest level, else the last. */
export function standsOfAll(submissions: readonly Submission[]): Submission | undefined {
  const accepted = submissions.filter(({ verdict }) => verdict === 'accepted');
  const highest = Math.max(0, ...accepted.map(({ level }) => level));
  return accepted.findLast(({ level }) => level === highest) ?? submissions.at(-1);
}
