import type { TapeView } from '@dayseven/contracts';
import type { BoardElement, Component, TextLanguage } from '@dayseven/contracts/vocabulary';
import { applyEdits } from '../../connection/text-edits.ts';
import type { Box } from '../board/board-geometry.ts';
import { openBoardTape } from '../board/board-tape.ts';
import { workOnQuestions } from './questions-tape.ts';

type Draft = Pick<TapeView['sheets'][number]['drafts'][number], 'starter' | 'edits'>;

/** What stood on the screen at a moment. */
export interface Frame {
  /** Of which problem, or the document. */
  readonly of: string;
  readonly title: string;
  readonly language: TextLanguage;
  readonly text: string;
  /** The starter, before its first edit. */
  readonly isAsGiven: boolean;
}

/** What was drawn or listed up to a moment. */
export interface DrawingFrame {
  readonly elements: readonly BoardElement[];
  readonly frame: Box;
  readonly components: readonly Component[];
}

/** A round's tape, made ready to be wound: moments are milliseconds of the round's own time. */
export interface Tape {
  readonly lengthMs: number;
  /** Before the first edit of all, the text that was edited first, as it was given; undefined where nothing was edited. */
  frameAt(atMs: number): Frame | undefined;
  /** Undefined in a round without a board. */
  drawingAt(atMs: number): DrawingFrame | undefined;
  /** The next moment at which anything happens; the end when nothing does any more. */
  nextActivity(afterMs: number): number;
  /** How many edits, strokes and recorded seconds fall into each of so many equal parts. */
  density(parts: number): readonly number[];
}

/** A text is kept whole every so many edits, so that winding back folds few. */
const keyframeEvery = 200;

interface Track {
  readonly of: string;
  readonly title: string;
  readonly language: TextLanguage;
  readonly draft: Draft;
  readonly times: readonly number[];
  readonly keyframes: readonly string[];
}

export function openTape({ lengthMs, sheets, design, behavioral, marks }: TapeView): Tape {
  const ofSheets = sheets.flatMap(({ problemId, title, drafts }) => drafts.filter(({ edits }) => edits.length > 0).map((draft) => trackOf({ of: problemId, title, language: draft.language, draft })));
  const tracks = [...ofSheets, ...(design ? [trackOf({ of: 'document', title: design.title, language: 'markdown', draft: design.document })] : [])];
  const board = design && openBoardTape(design.board);
  const work = [...tracks.flatMap(({ times }) => times), ...(board?.times ?? []), ...(design?.components ?? []).map(({ atMs }) => atMs), ...(behavioral ? workOnQuestions(behavioral) : [])];
  const activity = [...work, ...marks.map(({ atMs }) => atMs)].sort((one, other) => one - other);
  const begunFirst = tracks.reduce<Track | undefined>((best, one) => (best && timeOfFirst(best) <= timeOfFirst(one) ? best : one), undefined);
  return {
    lengthMs,
    frameAt(atMs) {
      const begun = tracks.map((track) => ({ track, done: countUpTo(track.times, atMs) })).filter(({ done }) => done > 0);
      const latest = begun.reduce<(typeof begun)[number] | undefined>((best, one) => (best && timeOfLast(best) >= timeOfLast(one) ? best : one), undefined);
      const { track, done } = latest ?? { track: begunFirst, done: 0 };
      if (track === undefined) return undefined;
      const { of, title, language } = track;
      return { of, title, language, text: textAfter(track, done), isAsGiven: done === 0 };
    },
    drawingAt(atMs) {
      if (!design || !board) return undefined;
      return { elements: board.after(countUpTo(board.times, atMs)), frame: board.frame, components: design.components.findLast((saved) => saved.atMs <= atMs)?.components ?? [] };
    },
    nextActivity: (afterMs) => activity[countUpTo(activity, afterMs)] ?? lengthMs,
    density(parts) {
      const counts = Array.from({ length: parts }, () => 0);
      for (const time of work) {
        const part = Math.min(parts - 1, Math.floor((time / Math.max(1, lengthMs)) * parts));
        counts[part] = (counts[part] ?? 0) + 1;
      }
      return counts;
    },
  };
}

function trackOf({ draft, ...about }: Omit<Track, 'times' | 'keyframes'>): Track {
  const keyframes = [draft.starter];
  let text = draft.starter;
  draft.edits.forEach(({ changes }, at) => {
    text = applyEdits(text, changes);
    if ((at + 1) % keyframeEvery === 0) keyframes.push(text);
  });
  return { ...about, draft, times: draft.edits.map(({ atMs }) => atMs), keyframes };
}

function textAfter({ draft, keyframes }: Track, done: number): string {
  const frame = Math.floor(done / keyframeEvery);
  return draft.edits.slice(frame * keyframeEvery, done).reduce((text, { changes }) => applyEdits(text, changes), keyframes[frame] ?? draft.starter);
}

const timeOfFirst = ({ times }: Track): number => times[0] ?? 0;

const timeOfLast = ({ track, done }: { readonly track: Track; readonly done: number }): number => track.times[done - 1] ?? 0;

/** How many of these rising moments are not after this one. */
function countUpTo(times: readonly number[], atMs: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
