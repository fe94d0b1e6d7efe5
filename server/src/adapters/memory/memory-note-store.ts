import type { NoteId, PersonId } from '@dayseven/contracts';
import type { NoteStore } from '../../application/ports/note-store.ts';
import type { WeakNote } from '../../domain/weak-notes/weak-note.ts';

/** For tests: the same promises without a file. */
export function createMemoryNoteStore(): NoteStore {
  const notes = new Map<NoteId, WeakNote>();
  const settled = new Map<PersonId, Set<NoteId>>();
  function add(added: readonly WeakNote[]): void {
    for (const note of added) if (!notes.has(note.id)) notes.set(note.id, note);
  }
  return {
    find: async (id) => notes.get(id),
    listByPerson: async (personId) => [...notes.values()].filter((note) => note.personId === personId).sort((a, b) => a.createdAt - b.createdAt),
    add: async (added) => add(added),
    replace: async (note) => {
      if (notes.has(note.id)) notes.set(note.id, note);
    },
    remove: async (id) => void notes.delete(id),
    settled: async (personId) => new Set(settled.get(personId)),
    settle: async (personId, drafts, added) => {
      settled.set(personId, new Set([...(settled.get(personId) ?? []), ...drafts]));
      add(added);
    },
  };
}
