import type { TapeView } from '@dayseven/contracts';
import type { BoardElement, BoardPatch } from '@dayseven/contracts/vocabulary';
import { boxOf, union, type Box } from './board-geometry.ts';

type Drawings = NonNullable<TapeView['design']>['board'];
type Board = ReadonlyMap<string, BoardElement>;

/** A board over time: only what changed is kept, and it whole every so often, so that winding back folds little. */
export interface BoardTape {
  readonly times: readonly number[];
  /** Around everything that was ever drawn, so that the picture stands still while it grows. */
  readonly frame: Box;
  /** What is to be seen after so many drawings, from the bottom to the top. */
  after(done: number): readonly BoardElement[];
}

const keyframeEvery = 100;

const nothing: Box = { x: 0, y: 0, width: 0, height: 0 };

export function openBoardTape(drawings: Drawings): BoardTape {
  const keyframes: Board[] = [new Map()];
  let frame: Box | undefined;
  let board: Board = new Map();
  drawings.forEach(({ patches }, at) => {
    board = drawnOn(board, patches);
    for (const { id } of patches) {
      const element = board.get(id);
      if (element?.isDeleted === false) frame = frame === undefined ? boxOf(element) : union(frame, boxOf(element));
    }
    if ((at + 1) % keyframeEvery === 0) keyframes.push(board);
  });
  let last: { readonly done: number; readonly shown: readonly BoardElement[] } = { done: 0, shown: [] };
  return {
    times: drawings.map(({ atMs }) => atMs),
    frame: frame ?? nothing,
    after(done) {
      if (last.done === done) return last.shown;
      const from = Math.floor(done / keyframeEvery);
      const then = drawings.slice(from * keyframeEvery, done).reduce((known, { patches }) => drawnOn(known, patches), keyframes[from] ?? new Map<string, BoardElement>());
      last = { done, shown: [...then.values()].filter(({ isDeleted }) => !isDeleted).sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1)) };
      return last.shown;
    },
  };
}

/** Every patch in the log had its effect, in this order. */
function drawnOn(board: Board, patches: readonly BoardPatch[]): Board {
  const next = new Map(board);
  for (const { id, from, version, set, more } of patches) {
    const known = from === 0 ? undefined : next.get(id);
    const { type, isDeleted } = { ...known, ...set };
    if (!isShape(type) || typeof isDeleted !== 'boolean') continue;
    const grown = Object.entries(more ?? {}).map(([field, added]): [string, unknown] => [field, [...listOf(known?.[field]), ...added]]);
    next.set(id, { ...known, ...set, ...Object.fromEntries(grown), id, version, type, isDeleted });
  }
  return next;
}

const shapes: ReadonlySet<unknown> = new Set(['rectangle', 'diamond', 'ellipse', 'arrow', 'line', 'text', 'freedraw', 'frame'] satisfies BoardElement['type'][]);

function isShape(type: unknown): type is BoardElement['type'] {
  return shapes.has(type);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function placeOf({ index, id }: BoardElement): string {
  return `${typeof index === 'string' ? index : ''}/${id}`;
}
