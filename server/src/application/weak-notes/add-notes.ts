import { limits, type NoteId, type NoteSource, type NotesAdded, type NoteText, type PasteNotes, type ImportNotes } from '@dayseven/contracts';
import { ok, type Result } from '../../domain/result.ts';
import { pastedNotes } from '../../domain/weak-notes/pasted-notes.ts';
import { withoutKnown } from '../../domain/weak-notes/weak-note.ts';
import { refuse, type Refusal, type UseCase } from '../refusal.ts';
import type { Viewer } from '../viewer.ts';
import type { NoteDeps } from './note-deps.ts';

/** Keeps several notes at once, but those whose question is there already. */
export type AddNotes = (viewer: Viewer, texts: readonly NoteText[], source: NoteSource) => Promise<Result<NotesAdded, Refusal>>;

export function createAddNotes({ notes, scheduler, clock, newNoteId }: NoteDeps & { readonly newNoteId: () => NoteId }): AddNotes {
  return async function addNotes({ personId }, texts, source) {
    const kept = await notes.listByPerson(personId);
    const fresh = withoutKnown(texts, kept);
    if (kept.length + fresh.length > limits.weakNotes) return refuse('invalid-request', `You would have more than ${limits.weakNotes} notes; delete some first.`);
    const now = clock.now();
    // A millisecond after each other, so that they stay in their order.
    await notes.add(fresh.map((text, at) => ({ id: newNoteId(), personId, text, source, createdAt: now + at, memory: scheduler.fresh(now) })));
    return ok({ added: fresh.length, known: texts.length - fresh.length });
  };
}

/** A line of pasted text as a note: it says what is weak, and nothing of the fix yet. */
export function pastedText(line: string): NoteText {
  return { question: line, happened: '', fix: '', topic: '' };
}

export function createPasteNotes(addNotes: AddNotes): UseCase<PasteNotes, NotesAdded> {
  return async function pasteNotes(viewer, { text }) {
    const lines = pastedNotes(text);
    if (!lines.ok) return refuse('invalid-request', lines.refusal);
    return lines.value.length === 0 ? refuse('invalid-request', 'There is no note in it; write a line for each.') : addNotes(viewer, lines.value.map(pastedText), { kind: 'pasted' });
  };
}

export function createImportNotes(addNotes: AddNotes): UseCase<ImportNotes, NotesAdded> {
  return (viewer, { notes }) => addNotes(viewer, notes, { kind: 'own' });
}
