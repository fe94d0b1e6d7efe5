import type { TapeView } from '@dayseven/contracts';
import type { BoardElement, Component, TextLanguage } from '@dayseven/contracts/vocabulary';
import type { Box } from '../board/board-geometry.ts';
import { openBoardTape } from '../board/board-tape.ts';
import { openFilesTape, type FileAt, type FilesTape } from './files-tape.ts';
import { workOnQuestions } from './questions-tape.ts';
import { countUpTo, openTrack, trackAt, type TextKind, type TextTrack } from './text-track.ts';

/** What stood on the screen at a moment. */
export interface Frame {
  /** Of which problem, which file by its id, or the document. */
  readonly of: string;
  readonly kind: TextKind;
  /** Of the problem, or the file's path. */
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
  /** The text that was worked on, or the one that is asked for where it was there. Before the first edit of all, the text that was edited first, as it was given; undefined where nothing was edited. */
  frameAt(atMs: number, asked?: string): Frame | undefined;
  /** Undefined in a round without a board. */
  drawingAt(atMs: number): DrawingFrame | undefined;
  /** Undefined in a round without files of its own. */
  filesAt(atMs: number): readonly FileAt[] | undefined;
  /** The next moment at which anything happens; the end when nothing does any more. */
  nextActivity(afterMs: number): number;
  /** How many edits, strokes and recorded seconds fall into each of so many equal parts. */
  density(parts: number): readonly number[];
}

export function openTape(view: TapeView): Tape {
  const { lengthMs, design, behavioral, machine, marks } = view;
  const tracks = tracksOf(view);
  const board = design && openBoardTape(design.board);
  const files = machine && openFilesTape(machine);
  const work = [...tracks.flatMap(({ times }) => times), ...(board?.times ?? []), ...(design?.components ?? []).map(({ atMs }) => atMs), ...(behavioral ? workOnQuestions(behavioral) : [])];
  const activity = [...work, ...(files?.times ?? []), ...marks.map(({ atMs }) => atMs)].sort((one, other) => one - other);
  return {
    lengthMs,
    frameAt(atMs, asked) {
      const given = machine && files && givenFrame(machine, files, { path: asked, atMs });
      if (given) return given;
      const there = files ? named(tracks, files.at(atMs)) : tracks;
      const track = there.find(({ of }) => of === asked) ?? trackAt(there, atMs);
      return track && frameOf(track, countUpTo(track.times, atMs));
    },
    drawingAt(atMs) {
      if (!design || !board) return undefined;
      return { elements: board.after(countUpTo(board.times, atMs)), frame: board.frame, components: design.components.findLast((saved) => saved.atMs <= atMs)?.components ?? [] };
    },
    filesAt: (atMs) => files?.at(atMs),
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

function tracksOf({ sheets, design, machine }: TapeView): readonly TextTrack[] {
  return [
    ...sheets.flatMap(({ problemId, title, drafts }) => drafts.filter(({ edits }) => edits.length > 0).map((draft) => openTrack({ of: problemId, kind: 'program', title, language: draft.language, draft }))),
    ...(design ? [openTrack({ of: 'document', kind: 'document', title: design.title, language: 'markdown', draft: design.document })] : []),
    ...(machine?.files ?? []).map(({ id, names, ...draft }) => openTrack({ of: id, kind: 'file', title: id, language: machine?.language ?? 'go', draft, ...madeAt(names[0]?.atMs) })),
    ...(machine ? [openTrack({ of: padId, kind: 'pad', title: machine.title, language: 'markdown', draft: machine.pad })] : []),
  ];
}

/** The design pad of a machine-coding round, beside the ids of its files. */
export const padId = 'pad';

function madeAt(atMs = 0): { readonly madeAtMs?: number } {
  return atMs > 0 ? { madeAtMs: atMs } : {};
}

/** The texts that were there, each file by what it was called. */
function named(tracks: readonly TextTrack[], files: readonly FileAt[]): readonly TextTrack[] {
  return tracks.flatMap((track) => {
    if (track.kind !== 'file') return [track];
    const file = files.find(({ id }) => id === track.of);
    return file ? [{ ...track, title: file.path }] : [];
  });
}

function frameOf(track: TextTrack, done: number): Frame {
  const { of, kind, title, language } = track;
  return { of, kind, title, language, text: track.after(done), isAsGiven: done === 0 };
}

function givenFrame({ language }: NonNullable<TapeView['machine']>, files: FilesTape, { path, atMs }: { readonly path: string | undefined; readonly atMs: number }): Frame | undefined {
  const text = path === undefined ? undefined : files.givenText(path, atMs);
  return path === undefined || text === undefined ? undefined : { of: path, kind: 'file', title: path, language, text, isAsGiven: true };
}
