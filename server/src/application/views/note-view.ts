import type { NoteDraftView, WeakNoteView } from '@dayseven/contracts';
import { isNew } from '../../domain/weak-notes/todays-notes.ts';
import { isLeech, type NoteDraft, type WeakNote } from '../../domain/weak-notes/weak-note.ts';

/** A note as its own person sees it. */
export function weakNoteView(note: WeakNote, more: Pick<WeakNoteView, 'intervals' | 'isOrphan'>): WeakNoteView {
  const { id, text, source, createdAt, memory } = note;
  return { ...text, id, source: { ...source }, createdAt, dueAt: memory.dueAt, isNew: isNew(note), isLeech: isLeech(memory), ...more };
}

export function noteDraftView({ id, text, source }: NoteDraft): NoteDraftView {
  return { ...text, id, source: { ...source } };
}
