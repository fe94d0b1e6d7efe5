import type { BoardElement, BoardPatch } from '@dayseven/contracts/vocabulary';

/** What is on a board, deleted things included: who comes back with an old one must be told. */
export type Board = ReadonlyMap<string, BoardElement>;

export interface Drawn {
  readonly board: Board;
  /** Patches that had their effect. */
  readonly applied: readonly BoardPatch[];
  /** Things that are newer here than the patch believed; they stand as they are. */
  readonly behind: readonly BoardElement[];
}

/** Applies each patch that was made on what is here, or brings a whole thing that is newer; the same patch twice has its effect once. */
export function drawOn(board: Board, patches: readonly BoardPatch[]): Drawn {
  const next = new Map(board);
  const applied: BoardPatch[] = [];
  const behind = new Map<string, BoardElement>();
  for (const patch of patches) {
    const known = next.get(patch.id);
    if (known && known.version >= patch.version) {
      if (known.version > patch.version) behind.set(patch.id, known);
      continue;
    }
    const after = patched(known, patch);
    if (after) {
      next.set(patch.id, after);
      applied.push(patch);
    } else if (known) behind.set(patch.id, known);
  }
  return { board: next, applied, behind: [...behind.values()] };
}

/** Undefined when the patch was made on another version, or makes nothing that can stand on a board. */
function patched(known: BoardElement | undefined, { id, from, version, set, more }: BoardPatch): BoardElement | undefined {
  if (from > 0 && known?.version !== from) return undefined;
  const { type, isDeleted } = { ...(from > 0 ? known : undefined), ...set };
  if (!isShape(type) || typeof isDeleted !== 'boolean') return undefined;
  const grown = Object.entries(more ?? {}).map(([field, added]): [string, unknown] => [field, [...listOf(known?.[field]), ...added]]);
  return { ...(from > 0 ? known : {}), ...set, ...Object.fromEntries(grown), id, version, type, isDeleted };
}

const shapes: ReadonlySet<unknown> = new Set(['rectangle', 'diamond', 'ellipse', 'arrow', 'line', 'text', 'freedraw', 'frame'] satisfies BoardElement['type'][]);

function isShape(type: unknown): type is BoardElement['type'] {
  return shapes.has(type);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What a log of patches adds up to. */
export function foldBoard(changes: Iterable<readonly BoardPatch[]>): Board {
  let board: Board = new Map();
  for (const patches of changes) ({ board } = drawOn(board, patches));
  return board;
}

/** What is to be seen, from the bottom to the top. */
export function shownOn(board: Board): readonly BoardElement[] {
  return [...board.values()].filter(({ isDeleted }) => !isDeleted).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** The drawing library orders by a text of its own. */
function placeOf({ index, id }: BoardElement): string {
  return `${typeof index === 'string' ? index : ''}/${id}`;
}
