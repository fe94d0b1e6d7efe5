import { expect, test } from '@jest/globals';
import { beyondLimit, overLimit } from './over-limit.ts';

test('[W51] a text that fits is taken, one that is over says by how much', () => {
  expect([overLimit('abc', 3), beyondLimit('abc', 3)]).toEqual([undefined, undefined]);
  expect(overLimit('abcde', 3)).toBe('This has 5 characters; at most 3 are taken. Shorten it by 2.');
  expect(beyondLimit('abcde', 3)).toBe('At most 3 characters are kept, and the last 2 are not. Shorten it.');
});
