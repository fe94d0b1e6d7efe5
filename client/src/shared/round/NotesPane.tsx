import { Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { limits } from '@dayseven/contracts/limits';
import { useState } from 'react';
import { Notice } from '../Notice.tsx';

export interface NotesPaneProps {
  readonly saved: string;
  readonly closed: string | undefined;
  /** Settles with why the notes were not taken. */
  readonly onSave: (text: string) => Promise<string | undefined>;
}

const saveAfterMs = 600;

/** One page of notes for the whole round; it saves itself. */
export function NotesPane({ saved, closed, onSave }: NotesPaneProps) {
  const [text, setText] = useState(saved);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const save = useDebouncedCallback(async (next: string) => setFailure(await onSave(next)), { delay: saveAfterMs, flushOnUnmount: true });
  return (
    <section className="aid" aria-label="Notes">
      <Textarea label="Notes" description="For both problems, and only for you. They save themselves." autosize minRows={6} maxRows={16} maxLength={limits.notesChars} value={text} readOnly={closed !== undefined}
        onChange={(event) => { setText(event.currentTarget.value); save(event.currentTarget.value); }} />
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
    </section>
  );
}
