import { describe, expect, it } from '@jest/globals';
import type { BoardElement, BoardPatch } from '@dayseven/contracts/vocabulary';
import { drawOn, foldBoard, shownOn, type Board } from './board.ts';

const box: BoardPatch = { id: 'box', from: 0, version: 1, set: { type: 'rectangle', isDeleted: false, x: 1, index: 'a1' } };
const line: BoardPatch = { id: 'line', from: 0, version: 1, set: { type: 'freedraw', isDeleted: false, points: [[0, 0]], index: 'a0' } };
const moved: BoardPatch = { id: 'box', from: 1, version: 4, set: { x: 9 } };
const board = foldBoard([[box, line]]);
const at = (on: Board, id: string): BoardElement | undefined => on.get(id);

describe('a board', () => {
  it('[D12] is what its patches add up to, the lowest thing first', () => {
    const after = foldBoard([[box], [line], [moved, { id: 'line', from: 1, version: 2, set: {}, more: { points: [[1, 1], [2, 1]] } }]]);
    expect(shownOn(after)).toEqual([
      { id: 'line', version: 2, type: 'freedraw', isDeleted: false, index: 'a0', points: [[0, 0], [1, 1], [2, 1]] },
      { id: 'box', version: 4, type: 'rectangle', isDeleted: false, index: 'a1', x: 9 },
    ]);
  });

  it('[D12] keeps a deleted thing out of sight, and in mind', () => {
    const after = drawOn(board, [{ id: 'box', from: 1, version: 2, set: { isDeleted: true } }]).board;
    expect(shownOn(after).map(({ id }) => id)).toEqual(['line']);
    expect(drawOn(after, [box])).toMatchObject({ applied: [], behind: [{ id: 'box', isDeleted: true }] });
  });

  it('[D13] takes the same patch twice as once', () => {
    const once = drawOn(board, [moved]);
    const twice = drawOn(once.board, [moved]);
    expect(twice).toEqual({ board: once.board, applied: [], behind: [] });
  });

  it.each<{ readonly what: string; readonly patch: BoardPatch }>([
    { what: 'made on another version', patch: { id: 'box', from: 2, version: 5, set: { x: 3 } } },
    { what: 'older than what is here', patch: { ...box, version: 1, set: { ...box.set, x: 77 } } },
  ])('[D13] answers a patch that is $what with the thing as it is', ({ patch }) => {
    const current = drawOn(board, [moved]).board;
    expect(drawOn(current, [patch])).toEqual({ board: current, applied: [], behind: [at(current, 'box')] });
  });

  it('[D13] takes a whole thing that is newer', () => {
    const whole: BoardPatch = { id: 'box', from: 0, version: 6, set: { type: 'ellipse', isDeleted: false, y: 2 } };
    expect(at(drawOn(board, [whole]).board, 'box')).toEqual({ id: 'box', version: 6, type: 'ellipse', isDeleted: false, y: 2 });
  });

  it.each<{ readonly what: string; readonly patch: BoardPatch }>([
    { what: 'a picture', patch: { id: 'new', from: 0, version: 1, set: { type: 'image', isDeleted: false } } },
    { what: 'nothing known', patch: { id: 'new', from: 3, version: 4, set: { x: 1 } } },
    { what: 'a thing without a type', patch: { id: 'new', from: 0, version: 1, set: { isDeleted: false } } },
  ])('[D13] puts $what nowhere', ({ patch }) => {
    expect(drawOn(board, [patch])).toEqual({ board, applied: [], behind: [] });
  });
});
