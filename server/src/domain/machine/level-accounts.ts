import type { JobId, VerdictKind } from '@dayseven/contracts/vocabulary';
import { usedMs } from '../round/round-clock.ts';
import type { LogEntry } from '../round/timed-round.ts';
import { standLevels, type LevelStanding } from './levels.ts';
import type { MachineRound } from './machine-round.ts';
import { standsFor, submissionsOf } from './submissions.ts';

/** A script of a judged submission. */
export interface Script {
  /** That brought it. */
  readonly level: number;
  /** Its category. */
  readonly kind: string;
  readonly hasPassed: boolean;
}

/** What a round that is over says of one of its levels; moments are milliseconds of the round's own time. */
export interface LevelAccount extends LevelStanding {
  /** From when it opened to when it passed, the next one opened or the round ended. */
  readonly spentMs: number;
  /** Submissions that were judged up to it. */
  readonly attempts: number;
  /** Of the submission that stands. */
  readonly verdict?: VerdictKind;
  /** Of those it brought, in the submission that stands; none where nothing was judged. */
  readonly scripts: { readonly passed: number; readonly of: number };
  /** The kinds of those that failed, each once. */
  readonly missed: readonly string[];
}

/** An account of each level. What a submission's scripts were is asked for. */
export function levelAccounts(round: MachineRound, log: readonly LogEntry[], scriptsOf: (id: JobId) => readonly Script[]): readonly LevelAccount[] {
  const end = round.clock.endedAt ?? Infinity;
  const submissions = submissionsOf(round, log);
  return standLevels(round, log, end).map((level, i, all) => {
    const stands = standsFor(submissions, level.number);
    const scripts = stands ? scriptsOf(stands.jobId).filter((one) => one.level === level.number) : [];
    return {
      ...level,
      spentMs: spentOn(level, all[i + 1]?.openedAtMs, usedMs(round.clock, end)),
      attempts: submissions.filter((one) => one.level === level.number).length,
      ...(stands && { verdict: stands.verdict }),
      scripts: { passed: scripts.filter(({ hasPassed }) => hasPassed).length, of: scripts.length },
      missed: [...new Set(scripts.filter(({ hasPassed }) => !hasPassed).map(({ kind }) => kind))],
    };
  });
}

function spentOn({ openedAtMs, passedAtMs = Infinity }: Pick<LevelStanding, 'openedAtMs' | 'passedAtMs'>, nextMs = Infinity, endMs: number): number {
  return openedAtMs === undefined ? 0 : Math.max(0, Math.min(passedAtMs, nextMs, endMs) - openedAtMs);
}

/** It was open and did not pass. Our own failure is never held against the candidate. */
export function hasFailed({ openedAtMs, passedAtMs, verdict }: LevelAccount): boolean {
  return openedAtMs !== undefined && passedAtMs === undefined && verdict !== 'internal-error';
}
