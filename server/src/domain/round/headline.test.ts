import { describe, expect, it } from '@jest/globals';
import type { ProblemId } from '@dayseven/contracts/vocabulary';
import type { SheetAccount } from './account.ts';
import { headlineOf, linesOf } from './headline.ts';

const silent: SheetAccount = { problemId: 'first' as ProblemId, runs: 1, submissions: 1, ownCases: 1, hints: 0, prompts: { shown: 0, said: 0 } };
const sheet = (over: Partial<SheetAccount>): SheetAccount => ({ ...silent, costs: { time: 'O(n)', space: 'O(1)' }, ...over });
const good = sheet({ problemId: 'second' as ProblemId, firstGreenMs: 5, acceptedMs: 9, verdict: 'accepted' });

describe('the headline of a round', () => {
  it.each<[string, Partial<SheetAccount>, object]>([
    ['nothing was written', { submissions: 0, runs: 0 }, { kind: 'nothing-works', problemId: 'first' }],
    ['nothing ever passed', { firstRunMs: 3, verdict: 'runtime-error' }, { kind: 'nothing-works', problemId: 'first', atMs: 3 }],
    ['it passed and was broken', { firstRunMs: 3, firstGreenMs: 4, brokenMs: 7, verdict: 'wrong-answer' }, { kind: 'worked-then-broken', problemId: 'first', atMs: 7 }],
    ['the samples passed and a hidden case did not', { firstRunMs: 3, firstGreenMs: 4, verdict: 'time-limit' }, { kind: 'hidden-case-fails', problemId: 'first', atMs: 4 }],
    ['no own case was written', { firstGreenMs: 4, acceptedMs: 8, ownCases: 0, verdict: 'accepted' }, { kind: 'no-own-case', problemId: 'first', atMs: 8 }],
    ['hints were taken', { firstGreenMs: 4, acceptedMs: 8, hints: 1, verdict: 'accepted' }, { kind: 'hints-needed', problemId: 'first', atMs: 8 }],
    ['it was accepted though a run had been broken', { firstGreenMs: 4, brokenMs: 6, acceptedMs: 8, verdict: 'accepted' }, { kind: 'nothing-to-fix' }],
    ['the judge failed', { verdict: 'internal-error' }, { kind: 'nothing-to-fix' }],
  ])('[R32] when %s', (_when, over, headline) => {
    expect(headlineOf([good, sheet(over)])).toEqual(headline);
  });

  it('[R32] when nobody heard what it costs', () => {
    expect(headlineOf([good, { ...silent, firstGreenMs: 4, acceptedMs: 8, verdict: 'accepted' }])).toEqual({ kind: 'costs-unsaid', problemId: 'first', atMs: 8 });
  });

  it('[R32] when another time was said than the model solution takes', () => {
    expect(headlineOf([good, sheet({ firstGreenMs: 4, acceptedMs: 8, verdict: 'accepted', saidOtherwise: true })])).toEqual({ kind: 'costs-otherwise', problemId: 'first', atMs: 8 });
  });

  it('[R32] is followed by the other true lines, and none that is not', () => {
    const rejected = { ...silent, verdict: 'wrong-answer' as const };
    expect(linesOf([rejected]).map(({ kind }) => kind)).toEqual(['nothing-works']);
    expect(linesOf([{ ...rejected, firstGreenMs: 4, brokenMs: 7 }]).map(({ kind }) => kind)).toEqual(['worked-then-broken']);
    // Hints on a problem that was not accepted are not what is to be fixed.
    expect(linesOf([{ ...silent, hints: 2, verdict: 'wrong-answer' }]).map(({ kind }) => kind)).toEqual(['nothing-works']);
    expect(linesOf([rejected, { ...silent, problemId: 'second' as ProblemId, acceptedMs: 8, ownCases: 0, hints: 1, verdict: 'accepted' }]).map(({ kind, problemId }) => `${kind} ${problemId ?? ''}`)).toEqual([
      'nothing-works first', 'costs-unsaid second', 'no-own-case second', 'hints-needed second',
    ]);
  });

  it('[R32] is the worst there is, on whichever problem', () => {
    const mild = sheet({ firstGreenMs: 4, acceptedMs: 8, ownCases: 0, verdict: 'accepted' });
    const worst = sheet({ problemId: 'second' as ProblemId, verdict: 'compile-error' });
    expect(headlineOf([mild, worst])).toEqual({ kind: 'nothing-works', problemId: 'second' });
  });
});
