import { z } from 'zod';
import { Memory, NoteId, NoteSource, NoteText, PersonId } from '@dayseven/contracts';
import type { WeakNote } from '../../domain/weak-notes/weak-note.ts';
import type { NoteRow } from './tables.ts';

const Body = z.object({ text: NoteText, source: NoteSource, memory: Memory, before: Memory.exactOptional() });

export function noteRow({ id, personId, createdAt, text, source, memory, before }: WeakNote): NoteRow {
  return { id, person_id: personId, created_at: createdAt, body: JSON.stringify({ text, source, memory, before }) };
}

export function weakNote({ id, person_id, created_at, body }: NoteRow): WeakNote {
  return { id: NoteId.parse(id), personId: PersonId.parse(person_id), createdAt: created_at, ...Body.parse(JSON.parse(body)) };
}
