import type { DsaConditions, Phase, ProblemId } from '@dayseven/contracts/vocabulary';
import type { SheetAccount } from './account.ts';
import type { Sign, Typing } from './activity.ts';

/** Work on one problem; moments are the round's own time. */
export interface Span {
  readonly problemId: ProblemId;
  readonly phase: Phase;
  readonly fromMs: number;
  readonly toMs: number;
}

export interface PhaseTime {
  readonly phase: Phase;
  readonly spentMs: number;
  readonly budgetMs: number;
}

export interface Worked {
  readonly signs: readonly Sign[];
  readonly typing: readonly Typing[];
  readonly accounts: readonly SheetAccount[];
  readonly lengthMs: number;
}

/**
 * What was worked on, inferred and no better than that: nobody says what they look at or think of. A stretch between two signs belongs to the problem of the
 * later one, and what follows the last sign to its problem, or once that is accepted to the first that is not. On a problem, all before its first edit is
 * clarifying and planning, which leave no other trace; from there to its first run or submission that passes it is implemented; what comes after is testing
 * and saying what it costs.
 */
export function spansOf({ signs, typing, accounts, lengthMs }: Worked): readonly Span[] {
  const phaseFrom = (problemId: ProblemId, fromMs: number): Phase => {
    if (fromMs < (typing.find((one) => one.problemId === problemId)?.atMs ?? Infinity)) return 'plan';
    return fromMs < passedMs(accounts.find((one) => one.problemId === problemId)) ? 'implement' : 'check';
  };
  const last = lastProblem(signs, accounts);
  const ends: readonly Sign[] = last === undefined ? signs : [...signs, { problemId: last, atMs: lengthMs }];
  const spans: Span[] = [];
  let fromMs = 0;
  for (const { problemId, atMs: toMs } of ends) {
    if (toMs <= fromMs) continue;
    const phase = phaseFrom(problemId, fromMs);
    const before = spans.at(-1);
    if (before?.problemId === problemId && before.phase === phase) spans[spans.length - 1] = { ...before, toMs };
    else spans.push({ problemId, phase, fromMs, toMs });
    fromMs = toMs;
  }
  return spans;
}

function passedMs(account: SheetAccount | undefined): number {
  return Math.min(account?.firstGreenMs ?? Infinity, account?.acceptedMs ?? Infinity);
}

/** Where the end of the round belongs; nowhere once all is accepted. */
function lastProblem(signs: readonly Sign[], accounts: readonly SheetAccount[]): ProblemId | undefined {
  const open = accounts.filter(({ verdict }) => verdict !== 'accepted').map(({ problemId }) => problemId);
  const last = signs.at(-1)?.problemId;
  return last !== undefined && open.includes(last) ? last : open[0];
}

/** Minutes of a problem of 34: clarify and examples 4, plan 5; implement 17.5; test 4, complexity 3.5. */
const guide: Readonly<Record<Phase, number>> = { plan: 9, implement: 17.5, check: 7.5 };
const guided = 34;
const phases: readonly Phase[] = ['plan', 'implement', 'check'];

/** How long each phase of a problem took, against its share of the round; a round without a limit is measured by its minutes. */
export function phaseTimes(spans: readonly Span[], problemId: ProblemId, { minutes, extraTime, problems }: DsaConditions): readonly PhaseTime[] {
  const shareMs = (minutes * (extraTime === 'untimed' ? 1 : extraTime) * 60_000) / problems;
  return phases.map((phase) => ({
    phase,
    spentMs: spans.filter((span) => span.problemId === problemId && span.phase === phase).reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0),
    budgetMs: Math.round((shareMs * guide[phase]) / guided),
  }));
}
