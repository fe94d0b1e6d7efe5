import { z } from 'zod';
import { NoteId } from '../vocabulary/ids.ts';
import { Grade, NoteSource, NoteText } from '../vocabulary/weak-note.ts';

/** Days until a note comes again, by how it is graded now. */
export const Intervals = z.record(Grade, z.number());
export type Intervals = z.infer<typeof Intervals>;

export const WeakNoteView = NoteText.extend({
  id: NoteId,
  source: NoteSource,
  /** Its round was deleted since. */
  isOrphan: z.boolean(),
  createdAt: z.number(),
  dueAt: z.number(),
  /** Never reviewed. */
  isNew: z.boolean(),
  /** Forgotten so often that other words would help more than another review. */
  isLeech: z.boolean(),
  intervals: Intervals,
});
export type WeakNoteView = z.infer<typeof WeakNoteView>;

/** A note a round proposes. */
export const NoteDraftView = NoteText.extend({ id: NoteId, source: NoteSource });
export type NoteDraftView = z.infer<typeof NoteDraftView>;

/** All notes of a person, at the moment `now`. */
export const NotesView = z.object({
  now: z.number(),
  /** The newest first. */
  notes: z.array(WeakNoteView),
  /** What is to be reviewed today, in order and within the day's limits. */
  today: z.array(NoteId),
  /** Due as well, and left for another day. */
  later: z.number().int().min(0),
  drafts: z.array(NoteDraftView),
});
export type NotesView = z.infer<typeof NotesView>;
