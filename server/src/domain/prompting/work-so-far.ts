import type { ProblemId, VerdictKind } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import { signOn } from '../round/activity.ts';
import type { LogEntry } from '../round/timed-round.ts';

/** What a round's log says of the work on one problem so far, as an interviewer who watches would know it. */
export interface WorkSoFar {
  /** When the candidate turned to it: its first sign, or the last of the other problem; or came back. */
  readonly sinceAt: Instant;
  readonly isBegun: boolean;
  /** Verdicts of its runs, in order. */
  readonly runs: readonly VerdictKind[];
  readonly isSolved: boolean;
  readonly hasSaidCosts: boolean;
}

export interface Watched {
  readonly log: readonly LogEntry[];
  /** Since when the candidate has been there without a break. */
  readonly presentSince: Instant;
  /** The last key, which the log does not hold. */
  readonly lastKey: { readonly problemId: ProblemId; readonly at: Instant } | undefined;
}

/** The problem the candidate was last seen at; undefined before any sign. */
export function lastSeenAt({ log, lastKey }: Watched): ProblemId | undefined {
  const sign = log.findLast((entry) => signOn(entry) !== undefined);
  if (lastKey && (!sign || lastKey.at >= sign.at)) return lastKey.problemId;
  return sign && signOn(sign);
}

export function workSoFar({ log, presentSince }: Watched, problemId: ProblemId): WorkSoFar {
  const signs = log.filter((entry) => signOn(entry) !== undefined);
  const own = signs.filter((entry) => signOn(entry) === problemId);
  const others = signs.filter((entry) => !own.includes(entry));
  const jobs = own.flatMap(({ event }) => (event.type === 'job-finished' ? [event] : []));
  return {
    sinceAt: Math.max(own[0]?.at ?? others.at(-1)?.at ?? -Infinity, presentSince),
    isBegun: own.some(({ event }) => event.type === 'draft-begun'),
    runs: jobs.filter(({ kind }) => kind === 'run').map(({ verdict }) => verdict),
    hasSaidCosts: own.some(({ event }) => event.type === 'costs-said'),
    isSolved: jobs.some(({ kind, verdict }) => kind === 'submission' && verdict === 'accepted'),
  };
}
