import { describe, expect, it } from '@jest/globals';
import type { JobId, JobKind, ProblemId, VerdictKind } from '@dayseven/contracts/vocabulary';
import { accountsOf } from './account.ts';
import type { LogEntry } from './timed-round.ts';
import type { RoundEvent } from './round-event.ts';

const minute = 60_000;
const first = 'first' as ProblemId;
const second = 'second' as ProblemId;
const planned: RoundEvent = {
  type: 'dsa-planned', v: 1,
  conditions: { problems: 2, minutes: 60, mode: 'relaxed', extraTime: 1, language: 'go', weak: [], seed: 1 },
  picks: [{ problemId: first, because: ['never-opened'] }, { problemId: second, because: ['never-opened'] }],
};
const started: RoundEvent = { type: 'round-started', v: 1 };
const finished = (kind: JobKind, verdict: VerdictKind, problemId = first): RoundEvent => ({
  type: 'job-finished', v: 2, problemId, jobId: `${kind}-${verdict}` as JobId, kind, language: 'go', revision: 1, verdict,
});
const log = (...entries: [number, RoundEvent][]): LogEntry[] => [[0, planned] as const, [0, started] as const, ...entries].map(([at, event]) => ({ at: at * minute, event }));

describe('the account of a round', () => {
  it('[R31] tells of each problem when it first ran, passed, was broken and was accepted', () => {
    const account = accountsOf(log(
      [5, finished('run', 'wrong-answer')], [9, finished('run', 'accepted')], [12, finished('run', 'runtime-error')],
      [13, finished('run', 'wrong-answer')], [20, finished('submission', 'wrong-answer')], [22, finished('submission', 'accepted')],
    ));
    expect(account).toEqual([
      { problemId: first, runs: 4, submissions: 2, ownCases: 0, hints: 0, prompts: { shown: 0, said: 0 }, firstRunMs: 5 * minute, firstGreenMs: 9 * minute, brokenMs: 12 * minute, acceptedMs: 22 * minute, verdict: 'accepted' },
      { problemId: second, runs: 0, submissions: 0, ownCases: 0, hints: 0, prompts: { shown: 0, said: 0 } },
    ]);
  });

  it('[R31] calls nothing broken that passed again', () => {
    const [account] = accountsOf(log([1, finished('run', 'accepted')], [2, finished('run', 'wrong-answer')], [3, finished('run', 'accepted')]));
    expect(account).not.toHaveProperty('brokenMs');
  });

  it('[R31] counts by the round\'s own time: no pauses, and nothing beyond its end', () => {
    const [account] = accountsOf(log(
      [10, { type: 'round-paused', v: 1 }], [40, { type: 'round-resumed', v: 1 }], [41, finished('run', 'accepted')],
      [50, { type: 'round-ended', v: 1, because: 'candidate', endedAt: 50 * minute }], [55, finished('submission', 'accepted')],
    ));
    expect(account).toMatchObject({ firstRunMs: 11 * minute, acceptedMs: 20 * minute });
  });

  it('[R31] keeps the most own cases there ever were, of this problem only', () => {
    const cases = (count: number, problemId = first): RoundEvent => ({ type: 'own-cases-saved', v: 2, problemId, cases: Array.from({ length: count }, () => ({ fields: ['1'] })) });
    expect(accountsOf(log([1, cases(2)], [2, cases(1)], [3, cases(3, second)])).map(({ ownCases }) => ownCases)).toEqual([2, 3]);
  });

  it('[R31] keeps the hints taken and the costs said last', () => {
    const said = (time: string): RoundEvent => ({ type: 'costs-said', v: 1, problemId: second, costs: { time, space: 'O(1)' } });
    expect(accountsOf(log([1, { type: 'hint-taken', v: 1, problemId: second, hint: 1 }], [2, { type: 'hint-taken', v: 1, problemId: second, hint: 2 }], [3, said('O(n^2)')], [4, said('O(n)')]))).toMatchObject([
      { hints: 0 }, { hints: 2, costs: { time: 'O(n)', space: 'O(1)' } },
    ]);
  });

  it('[R31] has nothing to tell of a round on no clock', () => {
    expect(accountsOf([{ at: 0, event: { type: 'round-opened', v: 1, problemId: first, language: 'go' } }])).toEqual([]);
  });
});
