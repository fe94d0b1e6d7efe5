import { limits, type BoardView, type DrawOnBoard, type DrawOutcome, type ThisRound } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { findOwnDesign } from '../find-own.ts';
import type { Announcer } from '../ports/announcer.ts';
import type { Clock } from '../ports/clock.ts';
import type { RoundStore } from '../ports/round-store.ts';
import { refuse, type UseCase } from '../refusal.ts';
import { findEditableText } from '../timed-round/running-sheet.ts';
import type { BoardBook, BoardRefusal } from './board-book.ts';

interface Deps {
  readonly rounds: RoundStore;
  readonly clock: Clock;
  readonly boards: BoardBook;
  readonly announcer: Announcer;
}

const sentences: Readonly<Record<BoardRefusal, string>> = {
  'element-too-large': 'This drawing is too large to keep; draw it in smaller pieces.',
  'too-many-elements': `A board holds ${limits.boardElements} things; delete some before you draw more.`,
  'log-full': `The record of this board is full (${limits.boardLogBytes / 1024 / 1024} MB); the board stays as it is, and the document goes on.`,
};

/** Keeps what was drawn, and tells the round's other tabs. */
export function createDrawOnBoard({ rounds, clock, boards, announcer }: Deps): UseCase<DrawOnBoard, DrawOutcome> {
  return async function drawOnBoard(viewer, { roundId, tab, patches }) {
    const design = await findOwnDesign(rounds, viewer, roundId);
    if (!design.ok) return design;
    const found = await findEditableText({ rounds, clock }, viewer, { roundId, problemId: 'document' });
    if (!found.ok) return found;
    const drawn = await boards.draw(roundId, patches);
    if (!drawn.ok) return refuse('invalid-request', sentences[drawn.refusal]);
    const { revision, applied, behind } = drawn.value;
    if (applied.length > 0) announcer.boardChanged({ roundId, revision, patches: applied }, tab);
    return ok({ revision, behind });
  };
}

/** What is on the viewer's board; nothing before the start. */
export function createReadBoard({ rounds, boards }: Pick<Deps, 'rounds' | 'boards'>): UseCase<ThisRound, BoardView> {
  return async function readBoard(viewer, { roundId }) {
    const found = await findOwnDesign(rounds, viewer, roundId);
    if (!found.ok) return found;
    const { revision, elements } = await boards.read(roundId);
    return ok({ revision, elements: [...elements] });
  };
}
