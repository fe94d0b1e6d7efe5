import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldDraft } from '../../domain/round/draft.ts';
import { typedEdits } from './typed-edits.ts';

describe('typing', () => {
  it('[H3] makes one text of any other, a few characters at a time', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\t', '{') });
    fc.assert(fc.property(text, text, (from, to) => {
      const edits = typedEdits(from, to);
      expect(foldDraft(from, edits.map((edit) => [edit])).text).toBe(to);
      expect(edits.every(([, , keys]) => /^(\s*|\S{1,3})$/.test(keys))).toBe(true);
    }));
  });
});
