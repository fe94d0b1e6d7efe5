import { Textarea } from '@mantine/core';
import { limits } from '@dayseven/contracts/limits';
import { useEffect } from 'react';
import { useSavedText, type SavedText } from '../../connection/use-saved-text.ts';
import type { TimedRound, TimedRoundView } from '../../connection/use-timed-round.ts';
import { Notice } from '../Notice.tsx';
import { overLimit } from '../over-limit.ts';

export interface NotesPaneProps {
  readonly notes: SavedText;
  readonly closed: string | undefined;
  /** What they are notes on. */
  readonly on?: string;
}

/** One page of notes for the whole round; it saves itself. */
export function NotesPane({ notes: { value, refused, type }, closed, on = 'the whole round' }: NotesPaneProps) {
  const tooLong = overLimit(value, limits.notesChars);
  return (
    <section className="aid" aria-label="Notes">
      <Textarea label="Notes" description={`For ${on}, and only for you. They save themselves.`} autosize minRows={6} maxRows={16} error={tooLong} value={value} readOnly={closed !== undefined} onChange={(event) => type(event.currentTarget.value)} />
      {tooLong === undefined && refused !== undefined && <Notice kind="problem">{refused}</Notice>}
    </section>
  );
}

/** The notes of a round for as long as it is shown, whether its drawer is open or not. What waited goes at zero and when this tab takes over. */
export function useRoundNotes({ id, version, timed: { notes } }: TimedRoundView, { saveNotes, isFollowing }: TimedRound, isZero: boolean): SavedText {
  const text = useSavedText({ record: `notes.${id}`, saved: notes, version, send: saveNotes });
  const { flush } = text;
  useEffect(() => void flush(), [isZero, isFollowing, flush]);
  return text;
}
