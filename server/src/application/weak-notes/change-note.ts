import type { GradeNote, ReviseNote, ThisNote } from '@dayseven/contracts';
import { ok } from '../../domain/result.ts';
import { gradedFrom, isLeech } from '../../domain/weak-notes/weak-note.ts';
import type { UseCase } from '../refusal.ts';
import { findOwnNote, type Done, type NoteDeps } from './note-deps.ts';

/** Gives a note other words. A leech begins anew with them: it was the words that did not stick. */
export function createReviseNote({ notes, scheduler, clock }: NoteDeps): UseCase<ReviseNote, Done> {
  return async function reviseNote(viewer, { noteId, text }) {
    const found = await findOwnNote(notes, viewer, noteId);
    if (!found.ok) return found;
    const { memory } = found.value;
    await notes.replace({ ...found.value, text, memory: isLeech(memory) ? scheduler.fresh(clock.now()) : memory });
    return ok({});
  };
}

export function createDeleteNote({ notes }: Pick<NoteDeps, 'notes'>): UseCase<ThisNote, Done> {
  return async function deleteNote(viewer, { noteId }) {
    const found = await findOwnNote(notes, viewer, noteId);
    if (found.ok) await notes.remove(noteId);
    return found.ok ? ok({}) : found;
  };
}

/** Takes how well a note was remembered; of several grades on the same day the last one stands. */
export function createGradeNote({ notes, scheduler, clock }: NoteDeps): UseCase<GradeNote, Done> {
  return async function gradeNote(viewer, { noteId, grade }) {
    const found = await findOwnNote(notes, viewer, noteId);
    if (!found.ok) return found;
    const now = clock.now();
    const before = gradedFrom(found.value, scheduler.dayStart(now));
    if (before) await notes.replace({ ...found.value, before, memory: scheduler.after(before, grade, now) });
    return ok({});
  };
}
