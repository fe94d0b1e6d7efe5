import { describe, expect, it } from '@jest/globals';
import type { BoardPatch } from '@dayseven/contracts/vocabulary';
import fc from 'fast-check';
import { openBoardTape } from './board-tape.ts';

const shape = { type: 'rectangle', isDeleted: false, width: 10, height: 10 };
const drawn = (...patches: BoardPatch[][]) => openBoardTape(patches.map((one, at) => ({ atMs: at, patches: one })));

describe('the tape of a board', () => {
  it('[D75] is exact however far it is wound, forward and back', () => {
    const strokes = fc.array(fc.record({ box: fc.nat(5), x: fc.nat(90), isDeleted: fc.boolean() }), { minLength: 1, maxLength: 350 });
    fc.assert(fc.property(strokes, fc.array(fc.nat(350), { minLength: 1, maxLength: 12 }), (all, moments) => {
      const versions = new Map<number, number>();
      const patches = all.map(({ box, x, isDeleted }): BoardPatch[] => {
        const from = versions.get(box) ?? 0;
        versions.set(box, from + 1);
        return [{ id: `${box}`, from, version: from + 1, set: from === 0 ? { ...shape, x, isDeleted } : { x, isDeleted } }];
      });
      const tape = drawn(...patches);
      for (const moment of moments) {
        const last = new Map(all.slice(0, moment).map(({ box, ...stroke }) => [`${box}`, stroke]));
        const expected = [...last].filter(([, { isDeleted }]) => !isDeleted).map(([id, { x }]) => [id, x]).sort();
        expect(tape.after(Math.min(moment, all.length)).map(({ id, x }) => [id, x])).toEqual(expected);
      }
    }), { numRuns: 40 });
  });

  it('[D75] lets a line grow, starts a thing anew where it is whole, and keeps the order of the drawing', () => {
    const tape = drawn(
      [{ id: 'b', from: 0, version: 1, set: { ...shape, type: 'freedraw', index: 'a2', points: [[0, 0]] } }, { id: 'a', from: 0, version: 1, set: { ...shape, index: 'a1', link: 'old' } }],
      [{ id: 'b', from: 1, version: 2, set: {}, more: { points: [[1, 1]] } }, { id: 'a', from: 0, version: 9, set: { ...shape, index: 'a3' } }],
    );
    expect(tape.after(1)).toMatchObject([{ id: 'a', link: 'old' }, { id: 'b', points: [[0, 0]] }]);
    expect(tape.after(2)).toMatchObject([{ id: 'b', points: [[0, 0], [1, 1]] }, { id: 'a', version: 9 }]);
    expect(tape.after(2)[1]).not.toHaveProperty('link');
  });

  it('[D75] has one frame around all that was ever there, and not around what was only deleted', () => {
    const box = (x: number, isDeleted = false): BoardPatch => ({ id: `${x}`, from: 0, version: 1, set: { ...shape, x, y: 0, isDeleted } });
    expect(drawn([box(100)], [box(300)], [box(900, true)]).frame).toEqual({ x: 100, y: 0, width: 210, height: 10 });
  });
});
