import { describe, expect, it } from '@jest/globals';
import { wordsOf } from './writing.ts';

describe('[F53] what a hurried candidate writes', () => {
  it.each([
    ['DAU?', 'daily active users'],
    ['r/w ratio', 'read write ratio'],
    ['Read-only?', 'read only'],
    ['what\'s the max. size', 'whats the max size'],
    ['how many msgs', 'number of messages'],
    ['do ppl sign in w/o a pw', 'do people login without password'],
    ['which data centres', 'which datacenters'],
    ['organisations of colour', 'organizations of color'],
    ['our hours', 'our hours'],
    ['usable', 'usable'],
    ['???', ''],
  ])('%s is "%s"', (typed, words) => {
    expect(wordsOf(typed).join(' ')).toBe(words);
  });
});
