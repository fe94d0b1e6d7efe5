import type { NoteId } from '@dayseven/contracts';
import { ok, type Result } from '../../domain/result.ts';
import type { WeakNote } from '../../domain/weak-notes/weak-note.ts';
import type { Clock } from '../ports/clock.ts';
import type { NoteScheduler } from '../ports/note-scheduler.ts';
import type { NoteStore } from '../ports/note-store.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';

export interface NoteDeps {
  readonly notes: NoteStore;
  readonly scheduler: NoteScheduler;
  readonly clock: Clock;
}

/** The answer to what was done and has nothing to tell. */
export type Done = Record<string, never>;

/** The viewer's note; another person's reads as none. */
export async function findOwnNote(notes: NoteStore, viewer: Viewer, id: NoteId): Promise<Result<WeakNote, Refusal>> {
  const note = await notes.find(id);
  return note?.personId === viewer.personId ? ok(note) : refuse('note-not-found');
}
