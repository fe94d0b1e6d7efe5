import type { NotesView } from '@dayseven/contracts';
import { gradedFrom } from '../../domain/weak-notes/weak-note.ts';
import { todaysNotes } from '../../domain/weak-notes/todays-notes.ts';
import type { RoundStore } from '../ports/round-store.ts';
import type { Viewer } from '../viewer.ts';
import { noteDraftView, weakNoteView } from '../views/note-view.ts';
import type { NoteDeps } from './note-deps.ts';
import type { RoundDrafts } from './round-drafts.ts';

interface Deps extends NoteDeps {
  readonly rounds: RoundStore;
  readonly roundDrafts: RoundDrafts;
}

export type ReadNotes = (viewer: Viewer) => Promise<NotesView>;

/** All notes of the viewer, what is due today, and what rounds propose. */
export function createReadNotes({ notes, scheduler, clock, rounds, roundDrafts }: Deps): ReadNotes {
  return async function readNotes(viewer) {
    const now = clock.now();
    const mine = await notes.listByPerson(viewer.personId);
    const known = new Set((await rounds.listByPerson(viewer.personId)).map(({ id }) => id));
    const dayStart = scheduler.dayStart(now);
    const { today, later } = todaysNotes(mine, now, dayStart);
    const shown = mine.map((note) => weakNoteView(note, {
      intervals: scheduler.intervals(gradedFrom(note, dayStart) ?? note.memory, now),
      isOrphan: note.source.kind === 'round' && !known.has(note.source.roundId),
    }));
    return { now, notes: shown.reverse(), today: today.map(({ id }) => id), later, drafts: (await roundDrafts.open(viewer)).map(noteDraftView) };
  };
}
