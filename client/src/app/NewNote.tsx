import type { NoteText, RoundId } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { useRoute } from 'wouter';
import { newNoteId } from '../connection/ids.ts';
import { usePlainKeys } from '../shared/use-plain-keys.ts';
import { useShortcuts } from '../shared/use-shortcuts.ts';
import { WritingDialog } from '../shared/WritingDialog.tsx';
import { NoteForm } from '../shared/weak-notes/NoteForm.tsx';
import { useNoteChanges } from '../shared/weak-notes/use-notes.ts';

/** N writes a weak note on any page where nothing that takes letters has the focus, Alt W also where something has; in a round it is linked to its moment. Closed unsaved, what was written is there again the next time. */
export function NewNote() {
  const [id, setId] = useState(newNoteId);
  const [isOpen, setIsOpen] = useState(false);
  const { ask, failure, forget } = useNoteChanges();
  const [isRound, parts] = useRoute('/rounds/:id');
  const open = () => setIsOpen(true);
  const close = () => {
    setIsOpen(false);
    forget();
  };
  usePlainKeys({ n: open });
  useShortcuts({ 'Alt+KeyW': open });
  const roundId = isRound && parts.id !== 'new' ? (parts.id as RoundId) : undefined;
  return (
    <WritingDialog<NoteText> name="note.new" isOpen={isOpen} title="A new weak note" onClose={close} onFinish={() => setId(newNoteId())} form={({ finish, ...writing }) => (
      <NoteForm save="Keep it" failure={failure} {...writing} onClose={finish}
        onSave={async (text) => { if ((await ask('note:write', { noteId: id, text, ...(roundId !== undefined && { roundId }) })) !== undefined) finish(); }} />
    )} />
  );
}
