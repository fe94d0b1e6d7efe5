import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changeBetween } from './change-between.ts';

test('[V61] one change makes of a text the next, and touches nothing beside it', () => {
  expect([['', 'a'], ['abc', 'abXc'], ['aaa', 'aa'], ['same', 'same']].map(([from, to]) => changeBetween(from!, to!))).toEqual([[0, 0, 'a'], [2, 0, 'X'], [2, 1, ''], [4, 0, '']]);
  fc.assert(fc.property(fc.string(), fc.string(), (from, to) => {
    const [at, deleted, inserted] = changeBetween(from, to);
    expect(from.slice(0, at) + inserted + from.slice(at + deleted)).toBe(to);
  }));
});
