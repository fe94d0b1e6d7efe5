import type { NotesAdded, NotesView } from '@dayseven/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Answered, Asked } from '../../connection/connection.ts';
import { useConnection } from '../../connection/connection-context.ts';
import { notesQuery } from '../../connection/http-queries.ts';
import { counted } from '../quantities.ts';

type Change = 'note:write' | 'note:revise' | 'note:delete' | 'note:grade' | 'note:settle-draft' | 'notes:paste' | 'notes:import';

export interface NoteChanges {
  /** Why the last change was not made. */
  readonly failure: string | undefined;
  /** Forgets the failure, as where its form is closed. */
  readonly forget: () => void;
  /** Settles with the answer; undefined where the change was not made. */
  readonly ask: <C extends Change>(change: C, request: Asked<C>) => Promise<Answered<C> | undefined>;
}

/** Changes weak notes, and has them read again afterwards. */
export function useNoteChanges(): NoteChanges {
  const connection = useConnection();
  const client = useQueryClient();
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const ask: NoteChanges['ask'] = async (change, request) => {
    const reply = await connection.ask(change, request);
    setFailure(reply.ok ? undefined : reply.failure.message);
    if (reply.ok) await client.invalidateQueries({ queryKey: notesQuery.queryKey });
    return reply.ok ? reply.value : undefined;
  };
  return { failure, forget: () => setFailure(undefined), ask };
}

export function useNotes(): { readonly notes: NotesView | undefined; readonly failure: string | undefined } {
  const { data, error } = useQuery(notesQuery);
  return { notes: data, failure: error?.message };
}

/** "3 notes are new; 1 was there already." */
export function addedWords({ added, known }: NotesAdded): string {
  const fresh = `${counted(added, 'note')} ${added === 1 ? 'is' : 'are'} new`;
  return known === 0 ? `${fresh}.` : `${fresh}; ${known === 1 ? '1 was' : `${known} were`} there already.`;
}
