import { Button, FileButton, Textarea } from '@mantine/core';
import { limits } from '@dayseven/contracts/limits';
import type { NotesAdded } from '@dayseven/contracts';
import type { NoteText } from '@dayseven/contracts/vocabulary';
import { useRef, useState } from 'react';
import { Notice } from '../../shared/Notice.tsx';
import { overLimit } from '../../shared/over-limit.ts';
import { useKeptWriting } from '../../shared/use-kept-writing.ts';
import { addedWords, useNoteChanges } from '../../shared/weak-notes/use-notes.ts';
import { readNotesFile, type NotesFile } from './read-notes-file.ts';

const mostFileBytes = 16 * 1024 * 1024;

/** Pastes many notes at once, or reads them from a file. */
export function BringNotes() {
  const { text: kept, keep, forget } = useKeptWriting<{ readonly pasted: string }>('notes.pasted');
  const text = kept?.pasted ?? '';
  const [told, setTold] = useState<{ readonly kind: 'info' | 'problem'; readonly text: string } | undefined>(undefined);
  const [isBusy, setIsBusy] = useState(false);
  const [isAdding, setIsAdding] = useState(false);
  const { ask, failure } = useNoteChanges();
  // The same file is brought again once it is mended.
  const forgetFile = useRef<() => void>(null);
  const tooLong = overLimit(text, limits.pastedNotesChars);
  const paste = async () => {
    setIsAdding(true);
    const added = await ask('notes:paste', { text });
    setIsAdding(false);
    setTold(added && { kind: 'info', text: addedWords(added) });
    if (added !== undefined) forget();
  };
  /** As many at a time as one message may carry. */
  const bring = async (notes: readonly NoteText[]): Promise<NotesAdded> => {
    const sum = { added: 0, known: 0 };
    for (let from = 0; from < notes.length; from += limits.notesPerImport) {
      const added = await ask('notes:import', { notes: notes.slice(from, from + limits.notesPerImport) });
      if (added === undefined) break;
      sum.added += added.added;
      sum.known += added.known;
    }
    return sum;
  };
  const read = async (file: File | null) => {
    if (file === null) return;
    setIsBusy(true);
    forgetFile.current?.();
    const found = await notesIn(file);
    const sum = 'notes' in found && await bring(found.notes);
    setTold('problem' in found ? { kind: 'problem', text: found.problem } : sum && sum.added + sum.known > 0 ? { kind: 'info', text: addedWords(sum) } : undefined);
    setIsBusy(false);
  };
  return (
    <section className="round-card" aria-label="Bring notes">
      <h2>Bring notes</h2>
      <Textarea label="Paste" description="A line for each note, Markdown or not; a heading goes before the notes below it." error={tooLong} autosize minRows={3} maxRows={12} readOnly={isAdding} value={text} onChange={(event) => keep({ pasted: event.currentTarget.value })} />
      {told !== undefined && <Notice kind={told.kind}>{told.text}</Notice>}
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <div className="round-actions">
        <Button size="xs" loading={isAdding} disabled={text.trim() === '' || tooLong !== undefined} onClick={() => void paste()}>Add these</Button>
        <FileButton resetRef={forgetFile} accept=".csv,.md,.json,.txt" onChange={(file) => void read(file)}>{(props) => <Button {...props} size="xs" variant="default" loading={isBusy}>From a file</Button>}</FileButton>
        <span className="quiet">CSV, Markdown or JSON as this page saves them, or cards that Anki exported as text.</span>
      </div>
    </section>
  );
}

async function notesIn(file: File): Promise<NotesFile> {
  if (file.size > mostFileBytes) return { problem: `${file.name} is over 16 MB; bring it in parts.` };
  try {
    return readNotesFile(file.name, new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()));
  } catch {
    return { problem: `${file.name} is no text in UTF-8; save it as UTF-8 and bring it again.` };
  }
}
