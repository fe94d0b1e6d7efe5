import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Edit } from '@dayseven/contracts/vocabulary';
import { appendEdit, applyEdits, editBetween, mergeTexts } from './text-edits.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'é'), maxLength: 12 });

describe('edits on a text', () => {
  test('apply one after the other, each on what the one before left', () => {
    expect(applyEdits('abc', [[0, 1, 'XY'], [2, 1, '']])).toBe('XYc');
  });

  test('between two texts, the one edit found makes the second of the first', () => {
    fc.assert(fc.property(word, word, (from, to) => applyEdits(from, editBetween(from, to)) === to));
  });

  test('between equal texts there are none', () => {
    expect(editBetween('same', 'same')).toEqual([]);
  });

  test('gathered edits do what they did one by one', () => {
    const key = fc.tuple(fc.nat(30), fc.nat(3), word);
    fc.assert(
      fc.property(word, fc.array(key, { maxLength: 8 }), (start, keys) => {
        let text = start;
        let gathered: readonly Edit[] = [];
        for (const [place, deleted, inserted] of keys) {
          const offset = Math.min(place, text.length);
          const edit: Edit = [offset, Math.min(deleted, text.length - offset), inserted];
          text = applyEdits(text, [edit]);
          gathered = appendEdit(gathered, edit);
        }
        expect(applyEdits(start, gathered)).toBe(text);
      }),
    );
  });

  test('a run of keys becomes one insertion', () => {
    expect(appendEdit([[4, 0, 'fo']], [6, 0, 'o'])).toEqual([[4, 0, 'foo']]);
  });
});

describe('merging two texts with common ground', () => {
  test('changes in different places both stay', () => {
    expect(mergeTexts('one\ntwo\nthree', 'ONE\ntwo\nthree', 'one\ntwo\nTHREE')).toBe('ONE\ntwo\nTHREE');
  });

  test('when only one side changed, its text is taken', () => {
    expect(mergeTexts('a', 'a', 'b')).toBe('b');
    expect(mergeTexts('a', 'b', 'a')).toBe('b');
    expect(mergeTexts('a', 'b', 'b')).toBe('b');
  });

  test('changes that touch are for a person to decide', () => {
    expect(mergeTexts('one two', 'one 2', 'one zwei')).toBeNull();
    expect(mergeTexts('ab', 'aXb', 'aYb')).toBeNull();
  });
});
