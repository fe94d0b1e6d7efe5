import { Button, FileButton, Textarea } from '@mantine/core';
import { limits } from '@dayseven/contracts/limits';
import { useState } from 'react';
import { Notice } from '../../shared/Notice.tsx';
import { addedWords, useNoteChanges } from '../../shared/weak-notes/use-notes.ts';
import { readNotesFile } from './note-files.ts';

const mostFileBytes = 4 * 1024 * 1024;

/** Pastes many notes at once, or reads them from a file. */
export function BringNotes() {
  const [text, setText] = useState('');
  const [told, setTold] = useState<{ readonly kind: 'info' | 'problem'; readonly text: string } | undefined>(undefined);
  const { ask, failure } = useNoteChanges();
  const paste = async () => {
    const added = await ask('notes:paste', { text });
    setTold(added && { kind: 'info', text: addedWords(added) });
    if (added !== undefined) setText('');
  };
  const read = async (file: File | null) => {
    if (file === null) return;
    const notes = file.size > mostFileBytes ? [] : readNotesFile(file.name, await file.text());
    if (notes.length === 0 || notes.length > limits.notesPerImport) {
      setTold({ kind: 'problem', text: notes.length === 0 ? `No note was found in ${file.name}; it may be CSV, Markdown or JSON as this page saves them.` : `There are ${notes.length} notes in ${file.name}; import at most ${limits.notesPerImport} at once.` });
      return;
    }
    const added = await ask('notes:import', { notes: [...notes] });
    setTold(added && { kind: 'info', text: addedWords(added) });
  };
  return (
    <section className="round-card" aria-label="Bring notes">
      <h2>Bring notes</h2>
      <Textarea label="Paste" description="A line for each note, Markdown or not; a heading goes before the notes below it." autosize minRows={3} maxRows={12} maxLength={limits.pastedNotesChars} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      {told !== undefined && <Notice kind={told.kind}>{told.text}</Notice>}
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <div className="round-actions">
        <Button size="xs" disabled={text.trim() === ''} onClick={() => void paste()}>Add these</Button>
        <FileButton accept=".csv,.md,.json,.txt" onChange={(file) => void read(file)}>{(props) => <Button {...props} size="xs" variant="default">From a file</Button>}</FileButton>
      </div>
    </section>
  );
}
