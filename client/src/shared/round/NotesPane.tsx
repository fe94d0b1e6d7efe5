import { Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { limits } from '@dayseven/contracts/limits';
import { useEffect, useState } from 'react';
import { Notice } from '../Notice.tsx';

export interface NotesPaneProps {
  readonly saved: string;
  readonly closed: string | undefined;
  /** What they are notes on. */
  readonly on?: string;
  /** Settles with why the notes were not taken. */
  readonly onSave: (text: string) => Promise<string | undefined>;
}

const saveAfterMs = 600;

/** One page of notes for the whole round; it saves itself. */
export function NotesPane({ saved, closed, on = 'the whole round', onSave }: NotesPaneProps) {
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const save = useDebouncedCallback(async (next: string) => {
    const why = await onSave(next);
    setFailure(why);
    // What was typed meanwhile has its own turn coming.
    if (why === undefined) setTyped((now) => (now === next ? undefined : now));
  }, { delay: saveAfterMs, flushOnUnmount: true });
  const { flush } = save;
  useEffect(() => {
    if (closed !== undefined) flush();
  }, [closed, flush]);
  return (
    <section className="aid" aria-label="Notes">
      <Textarea label="Notes" description={`For ${on}, and only for you. They save themselves.`} autosize minRows={6} maxRows={16} maxLength={limits.notesChars} value={typed ?? saved} readOnly={closed !== undefined}
        onChange={(event) => { setTyped(event.currentTarget.value); save(event.currentTarget.value); }} />
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
    </section>
  );
}
