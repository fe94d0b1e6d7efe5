import { NoteId, type PersonId } from '@dayseven/contracts';
import type { NoteStore } from '../../application/ports/note-store.ts';
import type { WeakNote } from '../../domain/weak-notes/weak-note.ts';
import type { Database } from './database.ts';
import { noteRow, weakNote } from './note-rows.ts';
import { tables } from './tables.ts';

export function createSqliteNoteStore(database: Database): NoteStore {
  function add(notes: readonly WeakNote[]): void {
    for (const note of notes) database.run(tables.insertInto('weak_notes').values(noteRow(note)).onConflict((same) => same.doNothing()));
  }

  function settle(personId: PersonId, id: NoteId): void {
    database.run(tables.insertInto('settled_drafts').values({ person_id: personId, id }).onConflict((same) => same.doNothing()));
  }

  return {
    async find(id) {
      const row = database.first(tables.selectFrom('weak_notes').selectAll().where('id', '=', id));
      return row && weakNote(row);
    },
    listByPerson: async (personId) => database.all(tables.selectFrom('weak_notes').selectAll().where('person_id', '=', personId).orderBy('created_at').orderBy('id')).map(weakNote),
    add: async (notes) => database.together(() => add(notes)),
    async replace(note) {
      const { body } = noteRow(note);
      database.run(tables.updateTable('weak_notes').set({ body }).where('id', '=', note.id));
    },
    remove: async (id) => void database.run(tables.deleteFrom('weak_notes').where('id', '=', id)),
    settled: async (personId) => new Set(database.all(tables.selectFrom('settled_drafts').select('id').where('person_id', '=', personId)).map(({ id }) => NoteId.parse(id))),
    settle: async (personId, drafts, notes) => database.together(() => {
      drafts.forEach((id) => settle(personId, id));
      add(notes);
    }),
  };
}
