import { Button } from '@mantine/core';
import type { NoteDraftView } from '@dayseven/contracts';
import type { NoteText, RoundId } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { Notice } from '../Notice.tsx';
import { usePlainKeys } from '../use-plain-keys.ts';
import { WritingDialog } from '../WritingDialog.tsx';
import { NoteForm } from './NoteForm.tsx';
import { sourceWords } from './note-words.ts';
import { useNoteChanges, useNotes } from './use-notes.ts';

/** What rounds propose to note, one at a time: taken, edited or dropped by one key each. Nothing when there is nothing. */
export function NoteDrafts({ roundId }: { readonly roundId?: RoundId }) {
  const { notes } = useNotes();
  const drafts = (notes?.drafts ?? []).filter(({ source }) => roundId === undefined || (source.kind === 'round' && source.roundId === roundId));
  const [draft] = drafts;
  return draft === undefined ? null : <OneDraft key={draft.id} draft={draft} left={drafts.length} />;
}

function OneDraft({ draft, left }: { readonly draft: NoteDraftView; readonly left: number }) {
  const { ask, failure, forget } = useNoteChanges();
  const [isEditing, setIsEditing] = useState(false);
  const { id: noteId, source, question, happened, fix, topic } = draft;
  if (source.kind !== 'round') return null;
  const { roundId } = source;
  const close = () => {
    setIsEditing(false);
    forget();
  };
  const take = () => void ask('note:settle-draft', { noteId, roundId, as: 'note' });
  const drop = () => void ask('note:settle-draft', { noteId, roundId, as: 'dropped' });
  return (
    <section className="round-card" aria-label="Proposed note">
      <h2>Keep this as a weak note? {left > 1 && <span className="quiet">{left} are proposed, one at a time</span>}</h2>
      <p><strong>{question}</strong></p>
      <p className="quiet">{sourceWords(source)}. {happened}</p>
      <p>{fix}</p>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <div className="round-actions">
        <Button size="xs" aria-keyshortcuts="a" onClick={take}>Take it (A)</Button>
        <Button size="xs" variant="default" aria-keyshortcuts="e" onClick={() => setIsEditing(true)}>Edit (E)</Button>
        <Button size="xs" variant="subtle" color="gray" aria-keyshortcuts="d" onClick={drop}>Drop (D)</Button>
      </div>
      {!isEditing && <DraftKeys keys={{ a: take, e: () => setIsEditing(true), d: drop }} />}
      <WritingDialog<NoteText> isOpen={isEditing} title="The note in your words" onClose={close} form={({ finish, ...writing }) => (
        <NoteForm text={{ question, happened, fix, topic }} {...writing} save="Take it" failure={failure} onClose={finish}
          onSave={async (text) => { await ask('note:settle-draft', { noteId, roundId, as: 'note', text }); }} />
      )} />
    </section>
  );
}

function DraftKeys({ keys }: { readonly keys: Readonly<Record<string, () => void>> }) {
  usePlainKeys(keys);
  return null;
}
