import { expect, test } from '@jest/globals';
import { paperShares } from './paper-shares.ts';

test('[K83] texts share the lines of a page: a short one is whole, and what it leaves goes to the others', () => {
  expect(paperShares([100, 4, 100], 64)).toEqual([30, 4, 30]);
  expect(paperShares([10, 4], 64)).toEqual([10, 4]);
  expect(paperShares(Array.from({ length: 20 }, () => 50), 40)).toEqual(Array.from({ length: 20 }, () => 2));
  expect(paperShares([], 64)).toEqual([]);
});
