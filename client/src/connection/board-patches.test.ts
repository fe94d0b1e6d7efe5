import { describe, expect, it } from '@jest/globals';
import type { BoardElement } from '@dayseven/contracts/vocabulary';
import { batchOf, patchesBetween, wholly } from './board-patches.ts';

const box: BoardElement = { id: 'box', type: 'rectangle', version: 3, isDeleted: false, x: 1, y: 2, boundElements: [] };
const line: BoardElement = { id: 'line', type: 'freedraw', version: 1, isDeleted: false, points: [[0, 0], [1, 1]], pressures: [] };
const known = new Map([box, line].map((element) => [element.id, element]));

describe('what is sent of a board', () => {
  it.each<{ readonly what: string; readonly now: BoardElement; readonly sent: readonly object[] }>([
    { what: 'nothing of what is as it was', now: { ...box }, sent: [] },
    { what: 'only what changed', now: { ...box, version: 5, x: 9, boundElements: [] }, sent: [{ id: 'box', from: 3, version: 5, set: { x: 9 } }] },
    { what: 'only the points a line grew by', now: { ...line, version: 2, points: [[0, 0], [1, 1], [2, 1]] }, sent: [{ id: 'line', from: 1, version: 2, set: {}, more: { points: [[2, 1]] } }] },
    { what: 'all points of a line that changed otherwise', now: { ...line, version: 2, points: [[0, 0], [5, 5], [2, 1]] }, sent: [{ id: 'line', from: 1, version: 2, set: { points: [[0, 0], [5, 5], [2, 1]] } }] },
    { what: 'the whole of a new thing', now: { ...box, id: 'new' }, sent: [{ id: 'new', from: 0, version: 3, set: { type: 'rectangle', isDeleted: false, x: 1, y: 2, boundElements: [] } }] },
    { what: 'a deletion', now: { ...box, version: 4, isDeleted: true }, sent: [{ id: 'box', from: 3, version: 4, set: { isDeleted: true } }] },
    { what: 'nothing of a thing that came and went', now: { ...box, id: 'new', isDeleted: true }, sent: [] },
  ])('[D20] is $what', ({ now, sent }) => {
    expect(patchesBetween(known, [now])).toEqual(sent);
  });

  it('[D20] is the whole thing where the server has another version', () => {
    expect(wholly(box)).toEqual({ id: 'box', from: 0, version: 3, set: { type: 'rectangle', isDeleted: false, x: 1, y: 2, boundElements: [] } });
  });

  it('[D20] goes in pieces of so many things and so many characters, and one thing at least', () => {
    const patches = ['a', 'b', 'c'].map((id) => wholly({ ...box, id }));
    const size = JSON.stringify(patches[0]).length;
    expect(batchOf(patches, { patches: 9, chars: 9 * size })).toEqual(patches);
    expect(batchOf(patches, { patches: 2, chars: 9 * size })).toEqual(patches.slice(0, 2));
    expect(batchOf(patches, { patches: 9, chars: 2 * size })).toEqual(patches.slice(0, 2));
    expect(batchOf(patches, { patches: 9, chars: 1 })).toEqual(patches.slice(0, 1));
  });
});
