import { expect, test } from '@jest/globals';
import { overLimit } from './over-limit.ts';

test('[W51] a text that fits is taken, one that is over says by how much', () => {
  expect([overLimit('abc', 3), overLimit('abcde', 3)]).toEqual([undefined, 'This has 5 characters; at most 3 are taken. Shorten it by 2.']);
});
