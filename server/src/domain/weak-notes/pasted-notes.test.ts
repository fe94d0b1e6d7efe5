import { describe, expect, it } from '@jest/globals';
import { ok, refused } from '../result.ts';
import { mostPasted, pastedNotes } from './pasted-notes.ts';

describe('weak notes that are pasted', () => {
  it.each([
    ['one a line', 'binary search bounds\n\nnil maps\r\n', ['binary search bounds', 'nil maps']],
    ['a list', '- one\n* two\n+ three\n1. four\n2) five\n  - [ ] six\n- [x] seven\n> eight', ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']],
    ['emphasis and code', '**Off by one** in `for`', ['Off by one in for']],
    ['a heading goes before its notes', 'loose\n# Graphs\n- cycles\n## Heaps ##\nsift down', ['loose', 'Graphs: cycles', 'Heaps: sift down']],
    ['rules and fences are no notes', '---\n* * *\n```go\nx := 1\n```\n===', ['x := 1']],
    ['nothing', ' \n\n', []],
  ])('[R83] %s', (_what, text, notes) => expect(pastedNotes(text)).toEqual(ok(notes)));

  it('[R83] too many, or one too long, is told and nothing is cut', () => {
    expect(pastedNotes('x\n'.repeat(mostPasted)).ok).toBe(true);
    expect(pastedNotes('x\n'.repeat(mostPasted + 5))).toEqual(refused('There are 105 notes in it; paste at most 100 at once.'));
    expect(pastedNotes(`heaps\n${'y'.repeat(300)}`).ok).toBe(true);
    expect(pastedNotes(`heaps\n${'y'.repeat(301)}`)).toEqual(refused(`A note has at most 300 characters; shorten the one that begins “${'y'.repeat(40)}…”.`));
  });
});
