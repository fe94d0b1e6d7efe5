import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DsaConditions, JobId, ProblemId, PromptKind, VerdictKind } from '@dayseven/contracts/vocabulary';
import type { LogEntry } from '../round/timed-round.ts';
import type { RoundEvent } from '../round/round-event.ts';
import { duePrompt, mostPerProblem } from './due-prompt.ts';
import { apartMs, lastMs, stillMs } from './manners.ts';

const minute = 60_000;
const one = 'one' as ProblemId;
const two = 'two' as ProblemId;
const conditions: DsaConditions = { problems: 2, minutes: 60, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1 };
const planned: RoundEvent = { type: 'dsa-planned', v: 1, conditions, picks: [{ problemId: one, because: [] }, { problemId: two, because: [] }] };
const begun = (problemId = one): RoundEvent => ({ type: 'draft-begun', v: 2, problemId, language: 'go', starter: '' });
const job = (kind: 'run' | 'submission', verdict: VerdictKind, problemId = one): RoundEvent => ({ type: 'job-finished', v: 2, problemId, jobId: 'j' as JobId, kind, language: 'go', revision: 1, verdict });
const costs: RoundEvent = { type: 'costs-said', v: 1, problemId: one, costs: { time: 'O(n)', space: 'O(1)' } };
const shown = (kind: PromptKind, problemId = one): RoundEvent => ({ type: 'prompt-shown', v: 1, problemId, kind, text: '?' });
const log = (...entries: [number, RoundEvent][]): LogEntry[] => [[0, planned] as const, [0, { type: 'round-started', v: 1 } as const] as const, ...entries].map(([at, event]) => ({ at: at * minute, event }));

const deckOf = () => ({ prompts: ['Why a heap?'], followUps: ['And with a million?'] });
/** What is said after so many minutes when the last key was so many minutes ago. */
function said(entries: [number, RoundEvent][], minutes: number, keyed?: number): string | undefined {
  const now = minutes * minute;
  return duePrompt({ log: log(...entries), now, deckOf, lastKey: keyed === undefined ? undefined : { problemId: one, at: now - keyed * minute } })?.kind;
}

type Row = [string, [number, RoundEvent][], number, number | undefined, string | undefined];

describe('what the interviewer says', () => {
  it.each<{ readonly what: string; readonly entries: [number, RoundEvent][]; readonly minutes: number; readonly keyed: number | undefined; readonly kind: string | undefined }>(([
    ['nothing before three minutes', [], 2.9, undefined, undefined],
    ['approach, when nothing is written after three minutes', [], 3, undefined, 'approach'],
    ['nothing new about the approach once code is there', [[1, begun()]], 3, 1, undefined],
    ['costs, after the first run that passes', [[1, begun()], [5, job('run', 'accepted')]], 5, 1, 'costs'],
    ['costs, five minutes before zero', [[1, begun()]], 55, 1, 'costs'],
    ['test it, after a run that passes when the costs are said', [[1, begun()], [2, costs], [5, job('run', 'accepted')]], 5, 1, 'test-it'],
    ['nothing while that run is broken again', [[1, begun()], [2, costs], [5, job('run', 'accepted')], [6, job('run', 'wrong-answer')]], 6, 1, undefined],
    ['walk through, after three runs that failed', [[1, begun()], [3, job('run', 'wrong-answer')], [4, job('run', 'compile-error')], [5, job('run', 'wrong-answer')]], 5, 1, 'walk-through'],
    ['not after two', [[1, begun()], [3, job('run', 'wrong-answer')], [5, job('run', 'wrong-answer')]], 5, 1, undefined],
    ['half time, when half of the problem\'s half is gone and nothing passes', [[1, begun()]], 16.1, 1, 'half-time'],
    ['no half time for what was submitted without a run and accepted', [[1, begun()], [2, costs], [9, job('submission', 'accepted')], [10, shown('follow-up')], [11, shown('question')]], 16.1, 1, undefined],
    ['costs, after a submission that was accepted without a run', [[1, begun()], [9, job('submission', 'accepted')], [10, shown('follow-up')]], 15, 1, 'costs'],
    ['where are you, after three minutes without a key', [[1, begun()]], 5, 3, 'where-are-you'],
    ['the problem\'s own question, eight minutes into it', [[1, begun()]], 9, 1, 'question'],
    ['a follow-up, when it is solved early', [[1, begun()], [20, job('submission', 'accepted')]], 20.5, 0.5, 'follow-up'],
    ['none when it is solved late', [[1, begun()], [2, costs], [49.5, job('run', 'accepted')], [50, job('submission', 'accepted')]], 50.5, 0.5, 'question'],
    ['nothing while somebody types', [[1, begun()], [5, job('run', 'accepted')]], 5, 0.16, undefined],
    ['nothing within four minutes of the last', [[1, begun()], [4, shown('approach')], [5, job('run', 'accepted')]], 7.9, 1, undefined],
    ['again after four minutes', [[1, begun()], [2, costs], [4, shown('approach')], [5, job('run', 'accepted')]], 8, 1, 'test-it'],
    ['nothing twice', [[1, begun()], [1, costs], [1, shown('test-it')], [5, job('run', 'accepted')]], 8, 1, undefined],
    ['nothing in the last three minutes', [[1, begun()], [57, job('run', 'accepted')]], 57, 1, undefined],
    ['nothing about a pause that is just over', [[1, begun()], [2, { type: 'round-paused', v: 1 }], [40, { type: 'round-resumed', v: 1 }]], 41, 40, undefined],
    ['nothing about a gap that was given back', [[1, begun()], [30, { type: 'time-credited', v: 1, ms: 28 * minute, from: 2 * minute, to: 30 * minute, because: 'asleep' }]], 31, 30, undefined],
  ] satisfies Row[]).map(([what, entries, minutes, keyed, kind]) => ({ what, entries, minutes, keyed, kind })))('[R40] $what', ({ entries, minutes, keyed, kind }) => {
    expect(said(entries, minutes, keyed)).toBe(kind);
  });

  it.each<{ readonly back: string; readonly entries: [number, RoundEvent][] }>([
    { back: 'a pause', entries: [[6, { type: 'round-paused', v: 1 }], [20, { type: 'round-resumed', v: 1 }]] },
    { back: 'a restart', entries: [[20, { type: 'time-credited', v: 1, ms: 14 * minute, from: 6 * minute, to: 20 * minute, because: 'server-down' }]] },
  ])('[R40] [R120] is nothing for ten seconds after the candidate comes back from $back', ({ entries }) => {
    const at = (seconds: number) => said([[1, begun()], [5.9, job('run', 'accepted')], ...entries], 20 + seconds / 60, 15);
    expect([at(0), at(9.9), at(10)]).toEqual([undefined, undefined, 'costs']);
  });

  it('[R40] is about the problem the candidate was last seen at, by its log or by the last key', () => {
    const entries: [number, RoundEvent][] = [[1, begun()], [2, begun(two)]];
    const asked = (lastKey: { problemId: ProblemId; at: number } | undefined) => duePrompt({ log: log(...entries), now: 12 * minute, deckOf, lastKey })?.problemId;
    expect([asked(undefined), asked({ problemId: one, at: 5 * minute })]).toEqual([two, one]);
  });

  it('[R40] is nothing before the start, in a pause and after the end', () => {
    const at = (entries: [number, RoundEvent][]) => duePrompt({ log: log(...entries), now: 9 * minute, deckOf, lastKey: undefined });
    expect(duePrompt({ log: [{ at: 0, event: planned }], now: 9 * minute, deckOf, lastKey: undefined })).toBeUndefined();
    expect(at([[1, { type: 'round-paused', v: 1 }]])).toBeUndefined();
    expect(at([[1, { type: 'round-ended', v: 1, because: 'candidate', endedAt: minute }]])).toBeUndefined();
  });

  it('[R40] over any round: at most four a problem, four minutes apart, ten seconds after a key, never in the last three minutes', () => {
    const act = fc.constantFrom<RoundEvent | 'key' | 'nothing'>(begun(), begun(two), job('run', 'accepted'), job('run', 'wrong-answer'), job('run', 'wrong-answer', two), job('submission', 'accepted'), 'key', 'nothing', 'nothing');
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 90 }), act), { maxLength: 200 }), (acts) => {
      const entries = [...log()];
      let [now, lastKeyAt]: [number, number | undefined] = [0, undefined];
      for (const [seconds, what] of acts) {
        now += seconds * 1000;
        if (what === 'key') lastKeyAt = now;
        else if (what !== 'nothing') entries.push({ at: now, event: what });
        const due = duePrompt({ log: entries, now, deckOf, lastKey: lastKeyAt === undefined ? undefined : { problemId: one, at: lastKeyAt } });
        if (!due) continue;
        const before = entries.filter(({ event }) => event.type === 'prompt-shown');
        expect(before.filter(({ event }) => event.type === 'prompt-shown' && event.problemId === due.problemId).length).toBeLessThan(mostPerProblem);
        expect(now - (before.at(-1)?.at ?? -Infinity)).toBeGreaterThanOrEqual(apartMs);
        expect(now - (lastKeyAt ?? -Infinity)).toBeGreaterThanOrEqual(stillMs);
        expect(60 * minute - now).toBeGreaterThan(lastMs);
        entries.push({ at: now, event: { type: 'prompt-shown', v: 1, ...due } });
      }
    }), { numRuns: 300 });
  });
});
