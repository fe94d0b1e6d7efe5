import type { NoteId, PersonId } from '@dayseven/contracts/vocabulary';
import type { WeakNote } from '../../domain/weak-notes/weak-note.ts';

/** Weak notes, and which drafts of rounds a person has settled. */
export interface NoteStore {
  find(id: NoteId): Promise<WeakNote | undefined>;
  /** In the order they were made. */
  listByPerson(personId: PersonId): Promise<readonly WeakNote[]>;
  /** Keeps new notes, all or none; one whose id is there already stays as it is. */
  add(notes: readonly WeakNote[]): Promise<void>;
  /** Keeps a note as it now is. */
  replace(note: WeakNote): Promise<void>;
  remove(id: NoteId): Promise<void>;
  /** Draft ids that were taken or dropped, and do not come back. */
  settled(personId: PersonId): Promise<ReadonlySet<NoteId>>;
  /** Settles drafts, and keeps the notes that came of them, together. */
  settle(personId: PersonId, drafts: readonly NoteId[], notes: readonly WeakNote[]): Promise<void>;
}
