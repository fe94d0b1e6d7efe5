import { describe, expect, it } from '@jest/globals';
import { whatIsLeft, type Progress } from './what-is-left.ts';

const progress = (number: number, over: Partial<Progress> = {}): Progress => ({ number, isBegun: true, isAccepted: true, isCostSaid: true, ...over });

describe('what is left after an accepted submission', () => {
  it('[R89] is its costs, then the other problem, and nothing when all is done', () => {
    expect(whatIsLeft(progress(1, { isCostSaid: false }), [progress(2, { isBegun: false, isAccepted: false, isCostSaid: false })])).toEqual(['say what it costs (Alt N)', 'problem 2, not begun yet (Alt Page Down)']);
    expect(whatIsLeft(progress(2), [progress(1, { isAccepted: false })])).toEqual(['problem 1, not accepted yet (Alt Page Down)']);
    expect(whatIsLeft(progress(2), [progress(1, { isCostSaid: false })])).toEqual(['say what problem 1 costs']);
    expect(whatIsLeft(progress(1), [])).toEqual(['nothing: end the round, or go on testing']);
  });
});
