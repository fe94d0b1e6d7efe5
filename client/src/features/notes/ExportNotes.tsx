import { Button } from '@mantine/core';
import type { WeakNoteView } from '@dayseven/contracts';
import { saveFile } from '../../shared/save-file.ts';
import { asCsv, asJson, asMarkdown } from './note-files.ts';

const kinds = [
  { name: 'CSV for Anki', file: 'weak-notes.csv', type: 'text/csv', make: asCsv },
  { name: 'Markdown', file: 'weak-notes.md', type: 'text/markdown', make: asMarkdown },
  { name: 'JSON', file: 'weak-notes.json', type: 'application/json', make: asJson },
] as const;

/** Saves the notes that are shown as a file. */
export function ExportNotes({ notes }: { readonly notes: readonly WeakNoteView[] }) {
  return (
    <div className="round-actions" role="group" aria-label="Save as a file" aria-describedby="saved-notes">
      {kinds.map(({ name, file, type, make }) => <Button key={file} size="xs" variant="default" disabled={notes.length === 0} onClick={() => saveFile(file, type, make(notes))}>{name}</Button>)}
    </div>
  );
}
