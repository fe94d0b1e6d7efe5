import type { JobId, JobKind, ProblemId, VerdictKind } from '@dayseven/contracts/vocabulary';
import type { SheetAccount } from './account.ts';
import type { Typing } from './activity.ts';
import type { RoundEvent } from './round-event.ts';
import type { LogEntry } from './timed-round.ts';

/** In milliseconds. */
export const minute = 60_000;
export const first = 'first' as ProblemId;
export const second = 'second' as ProblemId;

export const planned: RoundEvent = {
  type: 'dsa-planned', v: 1,
  conditions: { problems: 2, minutes: 68, mode: 'relaxed', extraTime: 1, language: 'go', weak: [], seed: 1 },
  picks: [{ problemId: first, because: ['never-opened'] }, { problemId: second, because: ['never-opened'] }],
};
export const started: RoundEvent = { type: 'round-started', v: 1 };

/** Entries at so many minutes. */
export const log = (...entries: readonly (readonly [number, RoundEvent])[]): LogEntry[] => entries.map(([at, event]) => ({ at: at * minute, event }));

export const finished = (kind: JobKind, verdict: VerdictKind, problemId = first): RoundEvent => ({
  type: 'job-finished', v: 2, problemId, jobId: `${kind}-${verdict}` as JobId, kind, language: 'go', revision: 1, verdict,
});

/** A batch typed at so many minutes. */
export const typed = (at: number, problemId: ProblemId, inserted = 'x'): Typing => ({ problemId, atMs: at * minute, inserted });

export const account = (over: Partial<SheetAccount> = {}): SheetAccount => ({ problemId: first, runs: 0, submissions: 0, ownCases: 0, hints: 0, prompts: { shown: 0, said: 0 }, ...over });
