import { Button } from '@mantine/core';
import type { NotesView } from '@dayseven/contracts';
import { useState } from 'react';
import { Notice } from '../../shared/Notice.tsx';
import { counted } from '../../shared/quantities.ts';
import { ReviewNote } from '../../shared/weak-notes/ReviewNote.tsx';
import { useNoteChanges } from '../../shared/weak-notes/use-notes.ts';

export interface ReviewSessionProps {
  readonly notes: NotesView;
  readonly onEnd: () => void;
}

/** The notes that were due when it began, one after the other. */
export function ReviewSession({ notes, onEnd }: ReviewSessionProps) {
  const [order] = useState(notes.today);
  const [done, setDone] = useState(0);
  const { ask, failure } = useNoteChanges();
  const note = notes.notes.find(({ id }) => id === order[done]);
  const end = <Button size="xs" variant="default" onClick={onEnd}>{note === undefined ? 'Back to the notes' : 'Stop here'}</Button>;
  if (note === undefined) return <section className="round-card" aria-label="Review"><h2>{counted(done, 'note')} reviewed</h2><div className="round-actions">{end}</div></section>;
  return (
    <section className="round-card" aria-label="Review">
      <p className="quiet" role="status">{done + 1} of {order.length}</p>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <ReviewNote key={note.id} note={note} onGrade={(grade) => void ask('note:grade', { noteId: note.id, grade }).then((taken) => { if (taken !== undefined) setDone(done + 1); })} />
      <div className="round-actions">{end}</div>
    </section>
  );
}
