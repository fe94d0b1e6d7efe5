import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Edit } from '@dayseven/contracts/vocabulary';
import { applyBatch, foldDraft, longestDraft } from './draft.ts';

const text = fc.string({ unit: 'binary', maxLength: 40 });

/** Batches that fit the text they are applied to. */
function fittingBatch(on: string, picks: readonly (readonly [number, number, string])[]): Edit[] {
  let length = on.length;
  return picks.map(([at, much, inserted]) => {
    const offset = at % (length + 1);
    const deleted = much % (length - offset + 1);
    length += inserted.length - deleted;
    return [offset, deleted, inserted];
  });
}
const picks = fc.array(fc.tuple(fc.nat(200), fc.nat(20), text), { maxLength: 8 });

describe('a draft', () => {
  it('[D1] applies the changes of a batch one after the other, each on the text the last one left', () => {
    const applied = applyBatch({ revision: 4, text: 'abc' }, [[3, 0, 'd'], [0, 1, ''], [3, 0, '!']]);
    expect(applied).toEqual({ ok: true, value: { revision: 5, text: 'bcd!' } });
  });

  it.each([[[[4, 0, 'x']]], [[[0, 4, '']]], [[[0, 3, ''], [1, 0, 'x']]]] as [Edit[]][])('[D2] refuses a change outside the text: %j', (changes) => {
    expect(applyBatch({ revision: 0, text: 'abc' }, changes)).toEqual({ ok: false, refusal: 'outside-the-text' });
  });

  it('[D2] refuses to grow beyond its limit', () => {
    expect(applyBatch({ revision: 0, text: '' }, [[0, 0, 'x'.repeat(longestDraft)]]).ok).toBe(true);
    expect(applyBatch({ revision: 0, text: '' }, [[0, 0, 'x'.repeat(longestDraft + 1)]])).toEqual({ ok: false, refusal: 'draft-too-long' });
  });

  it('[D1] folding a log is applying its batches in order', () => {
    fc.assert(fc.property(text, fc.array(picks, { maxLength: 6 }), (starter, rounds) => {
      let draft = { revision: 0, text: starter };
      const log: Edit[][] = [];
      for (const round of rounds) {
        const batch = fittingBatch(draft.text, round);
        const applied = applyBatch(draft, batch);
        if (!applied.ok) throw new Error(applied.refusal);
        draft = applied.value;
        log.push(batch);
      }
      expect(foldDraft(starter, log)).toEqual(draft);
      expect(draft.revision).toBe(rounds.length);
    }));
  });

  it('[D1] an edit and its inverse leave the text as it was', () => {
    fc.assert(fc.property(text, picks, (before, round) => {
      let draft = { revision: 0, text: before };
      const undo: Edit[] = [];
      for (const change of fittingBatch(before, round)) {
        undo.unshift([change[0], change[2].length, draft.text.slice(change[0], change[0] + change[1])]);
        const applied = applyBatch(draft, [change]);
        if (!applied.ok) throw new Error(applied.refusal);
        draft = applied.value;
      }
      const undone = applyBatch(draft, undo);
      expect(undone.ok && undone.value.text).toBe(before);
    }));
  });

  it('[D1] a log that does not fit is a bug, loudly', () => {
    expect(() => foldDraft('', [[[1, 0, 'x']]])).toThrow('batch 1 of a draft does not fit');
  });
});
