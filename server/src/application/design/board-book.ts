import { limits, type BoardElement, type BoardPatch, type RoundId } from '@dayseven/contracts';
import { drawOn, foldBoard, shownOn, type Board } from '../../domain/design/board.ts';
import type { Instant } from '../../domain/instant.ts';
import { ok, refused, type Result } from '../../domain/result.ts';
import type { Clock } from '../ports/clock.ts';
import type { RoundStore, StoredDrawing } from '../ports/round-store.ts';

export type BoardRefusal = 'element-too-large' | 'too-many-elements' | 'log-full';

export interface DrawnInLog {
  readonly revision: number;
  readonly applied: readonly BoardPatch[];
  readonly behind: readonly BoardElement[];
}

/** The boards being drawn on, kept folded so that a stroke costs no reading. */
export interface BoardBook {
  /** What is to be seen on a board, as it is on disk. */
  read(roundId: RoundId): Promise<{ readonly revision: number; readonly elements: readonly BoardElement[] }>;
  /** Draws what still applies, and settles once it is on disk. */
  draw(roundId: RoundId, patches: readonly BoardPatch[]): Promise<Result<DrawnInLog, BoardRefusal>>;
  /** When a round's board was last drawn on since this server runs. */
  lastStroke(roundId: RoundId): Instant | undefined;
}

/** A board with what has been accepted and perhaps not yet committed. */
interface Open {
  board: Board;
  revision: number;
  /** Of all its drawings, as kept. */
  bytes: number;
  /** Settles when everything accepted so far is on disk; commits keep their order. */
  saved: Promise<void>;
}

/** Enough for every round of a busy hour; the rest is folded again when needed. */
const mostOpen = 50;

export function createBoardBook({ rounds, clock }: { readonly rounds: RoundStore; readonly clock: Clock }): BoardBook {
  const book = new Map<RoundId, Promise<Open>>();
  const lastStrokes = new Map<RoundId, Instant>();

  async function load(id: RoundId): Promise<Open> {
    const drawings = await rounds.drawings(id);
    const bytes = drawings.reduce((sum, { patches }) => sum + sizeOf(patches), 0);
    return { board: foldBoard(drawings.map(({ patches }) => patches)), revision: drawings.length, bytes, saved: Promise.resolve() };
  }

  function open(id: RoundId): Promise<Open> {
    const opened = book.get(id) ?? load(id);
    book.delete(id);
    book.set(id, opened);
    opened.catch(() => book.delete(id));
    const [idlest] = book.keys();
    if (book.size > mostOpen && idlest !== undefined) void close(idlest);
    return opened;
  }

  async function close(id: RoundId): Promise<void> {
    const opening = book.get(id);
    await opening?.then(({ saved }) => saved).catch(() => undefined);
    if (book.get(id) === opening) book.delete(id);
  }

  /** What memory holds must never be ahead of a log that failed, so a failed board is folded again. */
  async function save(id: RoundId, current: Open, drawing: StoredDrawing): Promise<void> {
    current.saved = rounds.appendDrawing(id, drawing);
    try {
      await current.saved;
    } catch (error) {
      book.delete(id);
      throw error;
    }
  }

  return {
    async read(id) {
      const { board, revision, saved } = { ...(await open(id)) };
      await saved;
      return { revision, elements: shownOn(board) };
    },
    async draw(id, patches) {
      const current = await open(id);
      const { board, applied, behind } = drawOn(current.board, patches);
      if (applied.length === 0) {
        await current.saved;
        return ok({ revision: current.revision, applied, behind });
      }
      const refusal = tooMuch(board, applied, current.bytes + sizeOf(applied));
      if (refusal !== undefined) return refused(refusal);
      const at = clock.now();
      current.board = board;
      current.revision += 1;
      current.bytes += sizeOf(applied);
      lastStrokes.set(id, at);
      const { revision } = current;
      await save(id, current, { revision, at, patches: applied });
      return ok({ revision, applied, behind });
    },
    lastStroke: (id) => lastStrokes.get(id),
  };
}

function tooMuch(board: Board, applied: readonly BoardPatch[], bytes: number): BoardRefusal | undefined {
  if (bytes > limits.boardLogBytes) return 'log-full';
  if (applied.some(({ id }) => sizeOf(board.get(id)) > limits.boardElementBytes)) return 'element-too-large';
  const isMore = applied.some(({ from }) => from === 0);
  return isMore && shownOn(board).length > limits.boardElements ? 'too-many-elements' : undefined;
}

function sizeOf(value: unknown): number {
  return JSON.stringify(value).length;
}
