import { Button } from '@mantine/core';
import type { NoteDraftView } from '@dayseven/contracts';
import type { NoteText, RoundId } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { Notice } from '../Notice.tsx';
import { useKeptWriting } from '../use-kept-writing.ts';
import { usePlainKeys } from '../use-plain-keys.ts';
import { WritingDialog } from '../WritingDialog.tsx';
import { NoteForm, noteToSave } from './NoteForm.tsx';
import { noteWriting, sourceWords } from './note-words.ts';
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
  const { id: noteId, source } = draft;
  const name = noteWriting(noteId);
  const { text: written, forget: forgetWritten } = useKeptWriting<NoteText>(name);
  const { question, happened, fix } = written ?? draft;
  if (source.kind !== 'round') return null;
  const { roundId } = source;
  const close = () => {
    setIsEditing(false);
    forget();
  };
  const edit = () => setIsEditing(true);
  const settle = async (as: { readonly as: 'note'; readonly text?: NoteText } | { readonly as: 'dropped' }) => {
    if ((await ask('note:settle-draft', { noteId, roundId, ...as })) !== undefined) forgetWritten();
  };
  const take = () => {
    const text = written && noteToSave(written);
    if (written !== undefined && text === undefined) edit();
    else void settle({ as: 'note', ...(text && { text }) });
  };
  const drop = () => void settle({ as: 'dropped' });
  return (
    <section className="round-card" aria-label="Proposed note">
      <h2>Keep this as a weak note? {left > 1 && <span className="quiet">{left} are proposed, one at a time</span>}</h2>
      <p><strong>{question}</strong></p>
      <p className="quiet">{sourceWords(source)}. {happened}</p>
      <p>{fix}</p>
      {written !== undefined && <p className="quiet">In your words; it is not taken yet.</p>}
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <div className="round-actions">
        <Button size="xs" aria-keyshortcuts="a" onClick={take}>Take it (A)</Button>
        <Button size="xs" variant="default" aria-keyshortcuts="e" onClick={edit}>Edit (E)</Button>
        <Button size="xs" variant="subtle" color="gray" aria-keyshortcuts="d" onClick={drop}>Drop (D)</Button>
      </div>
      {!isEditing && <DraftKeys keys={{ a: take, e: edit, d: drop }} />}
      <WritingDialog<NoteText> name={name} saved={{ question: draft.question, happened: draft.happened, fix: draft.fix, topic: draft.topic }} isOpen={isEditing} title="The note in your words" onClose={close} form={({ finish, ...writing }) => (
        <NoteForm {...writing} save="Take it" failure={failure} onClose={finish} onSave={(text) => settle({ as: 'note', text })} />
      )} />
    </section>
  );
}

function DraftKeys({ keys }: { readonly keys: Readonly<Record<string, () => void>> }) {
  usePlainKeys(keys);
  return null;
}
