import { describe, expect, it } from '@jest/globals';
import type { ProblemId } from '@dayseven/contracts/vocabulary';
import type { SheetAccount } from '../round/account.ts';
import { draftNotes, mostNotes, type Lesson } from './draft-notes.ts';

const lesson: Lesson = { title: 'Boot Order', pattern: 'THE PATTERN', pitfall: 'THE PITFALL', complexity: { time: 'O(n + m)', space: 'O(n)', why: 'THE WHY.' } };
const good: SheetAccount = { problemId: 'one' as ProblemId, runs: 1, submissions: 1, ownCases: 1, hints: 0, prompts: { shown: 0, said: 0 }, costs: { time: 'o(N+M)', space: 'O(n)' }, verdict: 'accepted' };
const notes = (over: Partial<SheetAccount>, its: Partial<Lesson> = {}) => draftNotes([{ account: { ...good, ...over }, lesson: { ...lesson, ...its } }]);

describe('the weak notes a round leaves', () => {
  it('[R49] none, when it was accepted without hints and its costs were said, blanks and case aside', () => {
    expect(notes({})).toEqual([]);
  });

  it('[R49] a rejected submission: the category it missed, and the pitfall', () => {
    expect(notes({ verdict: 'wrong-answer' }, { missed: 'cycles' })).toEqual([{ of: 'one', because: 'missed-case', question: 'Boot Order: which input breaks the obvious way?', happened: 'The submission was rejected at a case of "cycles".', fix: 'THE PITFALL' }]);
  });

  it('[N11] a rejected submission is linked to its moment', () => {
    expect(notes({ verdict: 'wrong-answer', rejectedMs: 7 })).toMatchObject([{ because: 'missed-case', atMs: 7 }]);
  });

  it('[R49] a failure of ours leaves nothing', () => {
    expect(notes({ verdict: 'internal-error' })).toEqual([]);
  });

  it('[R49] a run broken for good, hints, and costs said otherwise', () => {
    expect(notes({ verdict: 'wrong-answer', brokenMs: 5, hints: 2, costs: { time: 'O(n)', space: 'O(n)' } }).map(({ happened, fix }) => [happened, fix])).toEqual([
      ['The submission was rejected.', 'THE PITFALL'],
      ['A run passed, and a later edit broke it for good.', 'Submit at once. A better earlier submission always stands; improve after that.'],
      ['2 hints were needed.', 'THE PATTERN'],
      ['You said time O(n), space O(n).', 'Time O(n + m), space O(n). THE WHY.'],
    ]);
  });

  it('[R49] are complete, and at most five, the gravest of every problem first', () => {
    const bad: SheetAccount = { ...good, verdict: 'wrong-answer', brokenMs: 5, hints: 1, costs: { time: 'x', space: 'y' } };
    const all = draftNotes([{ account: bad, lesson }, { account: { ...bad, problemId: 'two' as ProblemId }, lesson }]);
    expect(all).toHaveLength(mostNotes);
    expect(all.map(({ of }) => of)).toEqual(['one', 'two', 'one', 'two', 'one']);
    for (const { question, happened, fix } of all) expect([question, happened, fix]).not.toContain('');
  });
});
