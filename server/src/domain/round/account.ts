import type { Costs, JobKind, ProblemId, VerdictKind } from '@dayseven/contracts/vocabulary';
import { surelyDiffer } from './growth.ts';
import { foldDsaRound } from './dsa-round.ts';
import { foldRound, sheetOf, standing } from './round-state.ts';
import { roundTime } from './round-time.ts';
import type { LogEntry } from './timed-round.ts';

/** What a round's log says of the work on one problem. Moments are milliseconds of the round's own time, pauses and credits left out. */
export interface SheetAccount {
  readonly problemId: ProblemId;
  readonly runs: number;
  readonly submissions: number;
  /** The most own cases it ever had. */
  readonly ownCases: number;
  readonly hints: number;
  /** What the interviewer said, and how much of it was answered aloud. */
  readonly prompts: { readonly shown: number; readonly said: number };
  /** What the candidate said it costs. */
  readonly costs?: Costs;
  /** That time is surely not the model solution's. */
  readonly saidOtherwise?: true;
  /** When the first verdict on a run came. */
  readonly firstRunMs?: number;
  /** When a run first passed. */
  readonly firstGreenMs?: number;
  /** When a run first failed after one had passed and none passed any more. */
  readonly brokenMs?: number;
  /** When a submission was first accepted. */
  readonly acceptedMs?: number;
  /** When the submission that stands was rejected. */
  readonly rejectedMs?: number;
  /** Of the submission that stands. */
  readonly verdict?: VerdictKind;
}

interface TimedJob {
  readonly kind: JobKind;
  readonly verdict: VerdictKind;
  readonly atMs: number;
}

/** One account for each problem of a DSA round; none for a round of another kind. */
export function accountsOf(log: readonly LogEntry[]): readonly SheetAccount[] {
  const round = foldDsaRound(log);
  if (!round) return [];
  const state = foldRound(log.map(({ event }) => event));
  return round.picks.map(({ problemId }): SheetAccount => {
    const jobs = timedJobs(log, problemId);
    const runs = jobs.filter(({ kind }) => kind === 'run');
    const sheet = sheetOf(state, problemId);
    const submissions = jobs.filter(({ kind }) => kind === 'submission');
    return {
      problemId,
      runs: runs.length,
      submissions: submissions.length,
      ownCases: mostOwnCases(log, problemId),
      hints: sheet.hints,
      prompts: { shown: sheet.prompts.length, said: sheet.prompts.filter(({ answer }) => answer === 'said').length },
      ...(sheet.costs && { costs: sheet.costs }),
      ...moment('firstRunMs', runs[0]),
      ...moment('firstGreenMs', runs.find(isGreen)),
      ...moment('brokenMs', firstBroken(runs)),
      ...moment('acceptedMs', submissions.find(isGreen)),
      ...moment('rejectedMs', submissions.some(isGreen) ? undefined : submissions.at(-1)),
      ...verdictOf(standing(sheet)),
    };
  });
}

/** The accounts, with what was said of time held against the model solutions'. */
export function besideModels(accounts: readonly SheetAccount[], timeOf: (problemId: ProblemId) => string | undefined): readonly SheetAccount[] {
  return accounts.map((account) => {
    const model = timeOf(account.problemId);
    return model !== undefined && account.costs !== undefined && surelyDiffer(account.costs.time, model) ? { ...account, saidOtherwise: true } : account;
  });
}

function timedJobs(log: readonly LogEntry[], problemId: ProblemId): readonly TimedJob[] {
  // What is judged after the end counts as the end.
  const timeOf = roundTime(log);
  return log.flatMap(({ at, event }): readonly TimedJob[] => {
    if (event.type !== 'job-finished' || event.problemId !== problemId) return [];
    return [{ kind: event.kind, verdict: event.verdict, atMs: timeOf(at) }];
  });
}

function mostOwnCases(log: readonly LogEntry[], problemId: ProblemId): number {
  return Math.max(0, ...log.map(({ event }) => (event.type === 'own-cases-saved' && event.problemId === problemId ? event.cases.length : 0)));
}

function firstBroken(runs: readonly TimedJob[]): TimedJob | undefined {
  const lastGreen = runs.findLastIndex(isGreen);
  return lastGreen === -1 ? undefined : runs[lastGreen + 1];
}

function isGreen({ verdict }: TimedJob): boolean {
  return verdict === 'accepted';
}

function moment<Name extends string>(name: Name, job: TimedJob | undefined): Partial<Record<Name, number>> {
  return job ? ({ [name]: job.atMs } as Record<Name, number>) : {};
}

function verdictOf(stands: { readonly verdict: VerdictKind } | undefined): { readonly verdict?: VerdictKind } {
  return stands ? { verdict: stands.verdict } : {};
}
