import { describe, expect, it } from '@jest/globals';
import type { AnswerMark } from '@dayseven/contracts/vocabulary';
import fc from 'fast-check';
import { answerUnits, starShares } from './star-marks.ts';

const marks = (...set: readonly (readonly [AnswerMark['part'], number])[]): AnswerMark[] => set.map(([part, at]) => ({ part, at }));

describe('what marks are put on', () => {
  it.each([
    ['', []], [' \n ', []], ['One.\n\n Two \nThree', ['One.', 'Two', 'Three']],
    ['A queue. It lied! Why? I split it.', ['A queue.', 'It lied!', 'Why?', 'I split it.']], ['No stop', ['No stop']],
  ])('[V34] of %j are its lines, or the sentences of its only one', (text, units) => expect(answerUnits(text)).toEqual(units));
});

describe('where an answer went', () => {
  it.each([
    ['a mark holds until the next', marks(['situation', 0], ['action', 2], ['result', 3]), [30, 28, 38, 4], { situation: 58, task: 0, action: 38, result: 4, unmarked: 0 }],
    ['what comes before the first is unmarked', marks(['result', 1]), [25, 75], { situation: 0, task: 0, action: 0, result: 75, unmarked: 25 }],
    ['a part may come twice', marks(['action', 0], ['result', 1], ['action', 2]), [10, 10, 20], { situation: 0, task: 0, action: 75, result: 25, unmarked: 0 }],
    ['thirds add up to a hundred', marks(['situation', 0], ['task', 1], ['action', 2]), [1, 1, 1], { situation: 34, task: 33, action: 33, result: 0, unmarked: 0 }],
    ['the last mark on a unit stands', marks(['task', 0], ['action', 0]), [9], { situation: 0, task: 0, action: 100, result: 0, unmarked: 0 }],
  ])('[V35] %s', (_what, set, lengths, shares) => expect(starShares(set, lengths)).toEqual(shares));

  it('[V35] is not said without a mark, nor by one beyond the end', () => {
    expect([starShares([], [5]), starShares(marks(['result', 3]), [5]), starShares(marks(['result', 0]), [0])]).toEqual([undefined, undefined, undefined]);
  });

  it('[V35] always adds up to a hundred', () => {
    const part = fc.constantFrom<AnswerMark['part'][]>('situation', 'task', 'action', 'result');
    fc.assert(fc.property(fc.array(fc.record({ part, at: fc.nat(9) }), { minLength: 1 }), fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 10, maxLength: 20 }), (set, lengths) => {
      const shares = starShares(set, lengths);
      expect(Object.values(shares ?? {}).reduce((sum, one) => sum + one, 0)).toBe(100);
    }));
  });
});
