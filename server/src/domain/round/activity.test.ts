import { describe, expect, it } from '@jest/globals';
import { signsOf, silencesOf } from './activity.ts';
import { first, finished, log, minute, planned, second, started, typed } from './log.fixture.ts';

describe('the signs of a candidate', () => {
  it('[R60] are what was typed and done, in order and by the round\'s own time', () => {
    const entries = log([0, planned], [0, started], [2, { type: 'hint-taken', v: 1, problemId: second, hint: 1 }], [3, { type: 'prompt-shown', v: 1, problemId: first, kind: 'approach', text: '?' }], [9, { type: 'round-paused', v: 1 }], [29, { type: 'round-resumed', v: 1 }], [30, finished('run', 'accepted')]);
    expect(signsOf(entries, [typed(5, first)]).map(({ problemId, atMs }) => [problemId, atMs / minute])).toEqual([[second, 2], [first, 5], [first, 10]]);
  });

  it('[R60] end with the round: what is judged after it is nobody\'s doing', () => {
    const entries = log([0, planned], [0, started], [8, { type: 'round-ended', v: 1, because: 'time', endedAt: 8 * minute }], [9, finished('submission', 'wrong-answer')]);
    expect(signsOf(entries, [])).toEqual([]);
  });

  it('[R63] leave silences where there are none for more than three minutes', () => {
    const signs = [typed(3, first), typed(7, first), typed(9, first)];
    expect(silencesOf(signs, 12 * minute)).toEqual({ count: 1, longestMs: 4 * minute });
    expect(silencesOf([], 12 * minute)).toEqual({ count: 1, longestMs: 12 * minute });
    expect(silencesOf(signs, 14 * minute)).toEqual({ count: 2, longestMs: 5 * minute });
  });
});
