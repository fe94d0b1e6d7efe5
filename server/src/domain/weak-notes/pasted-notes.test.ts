import { describe, expect, it } from '@jest/globals';
import { mostPasted, pastedNotes } from './pasted-notes.ts';

describe('weak notes that are pasted', () => {
  it.each([
    ['one a line', 'binary search bounds\n\nnil maps\r\n', ['binary search bounds', 'nil maps']],
    ['a list', '- one\n* two\n+ three\n1. four\n2) five\n  - [ ] six\n- [x] seven\n> eight', ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']],
    ['emphasis and code', '**Off by one** in `for`', ['Off by one in for']],
    ['a heading goes before its notes', 'loose\n# Graphs\n- cycles\n## Heaps ##\nsift down', ['loose', 'Graphs: cycles', 'Heaps: sift down']],
    ['rules and fences are no notes', '---\n* * *\n```go\nx := 1\n```\n===', ['x := 1']],
    ['nothing', ' \n\n', []],
  ])('[R83] %s', (_what, text, notes) => expect(pastedNotes(text)).toEqual(notes));

  it('[R83] are bounded in number and length', () => {
    const notes = pastedNotes(`${'x'.repeat(1000)}\n`.repeat(mostPasted + 5));
    expect([notes.length, notes[0]?.length]).toEqual([mostPasted, 300]);
  });
});
