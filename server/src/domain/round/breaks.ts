import type { JobId, ProblemId, VerdictKind } from '@dayseven/contracts/vocabulary';
import { beforeEnd } from './activity.ts';
import { roundTime } from './round-time.ts';
import type { LogEntry } from './timed-round.ts';

/** A program that had passed its run and did not any more, by the round's own time. */
export interface Break {
  /** When a run first failed, and which. */
  readonly fromMs: number;
  readonly jobId: JobId;
  readonly verdict: VerdictKind;
  /** When a run or a submission passed again; absent when none did. */
  readonly untilMs?: number;
}

/** Each time the work on a problem was broken: the edit that did it lies somewhere before the run that showed it. Our own failures break nothing. */
export function breaksOf(log: readonly LogEntry[], problemId: ProblemId): readonly Break[] {
  const breaks: Break[] = [];
  let isGreen = false;
  for (const { verdict, jobId, atMs } of tellingJobs(log, problemId)) {
    const passes = verdict === 'accepted';
    const open = breaks.at(-1);
    if (passes && !isGreen && open) breaks[breaks.length - 1] = { ...open, untilMs: atMs };
    if (!passes && isGreen) breaks.push({ fromMs: atMs, jobId, verdict });
    isGreen = passes;
  }
  return breaks;
}

/** The runs, and the submissions that passed: one that fails at a hidden case broke nothing that had worked. */
function tellingJobs(log: readonly LogEntry[], problemId: ProblemId): readonly (Pick<Break, 'jobId' | 'verdict'> & { readonly atMs: number })[] {
  const timeOf = roundTime(log);
  return beforeEnd(log).flatMap(({ at, event }) => {
    if (event.type !== 'job-finished' || event.problemId !== problemId) return [];
    const { jobId, kind, verdict } = event;
    const tells = verdict === 'accepted' || (kind === 'run' && verdict !== 'internal-error');
    return tells ? [{ jobId, verdict, atMs: timeOf(at) }] : [];
  });
}
