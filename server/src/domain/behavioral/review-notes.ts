import type { RoundId } from '@dayseven/contracts/vocabulary';
import type { Instant } from '../instant.ts';
import { weakestFirst } from '../weak-notes/todays-notes.ts';
import type { WeakNote } from '../weak-notes/weak-note.ts';

/** Three quarters of a minute for a note: to think, to reveal and to grade. */
const perNoteMs = 45_000;
const most = 30;

export interface ReviewWish {
  readonly now: Instant;
  /** The rounds of the same day. */
  readonly ofToday: readonly RoundId[];
  /** What the round has left; undefined for a round without a limit. */
  readonly leftMs: number | undefined;
}

/** The notes of the final review: those of the day's own rounds first, then the weakest that are due, as many as the minutes left allow. */
export function reviewNotes(notes: readonly WeakNote[], { now, ofToday, leftMs }: ReviewWish): readonly WeakNote[] {
  const isOfToday = ({ source }: WeakNote): boolean => source.kind === 'round' && ofToday.includes(source.roundId);
  const today = notes.filter(isOfToday);
  const due = notes.filter((note) => !isOfToday(note) && note.memory.dueAt <= now).sort(weakestFirst);
  const room = leftMs === undefined ? most : Math.max(1, Math.min(most, Math.floor(leftMs / perNoteMs)));
  return [...today, ...due].slice(0, room);
}
