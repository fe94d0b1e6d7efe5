import { Button } from '@mantine/core';
import type { NotesView } from '@dayseven/contracts';
import type { Grade, NoteId, NoteText } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { Notice } from '../../shared/Notice.tsx';
import { counted } from '../../shared/quantities.ts';
import { usePlainKeys } from '../../shared/use-plain-keys.ts';
import { WritingDialog } from '../../shared/WritingDialog.tsx';
import { NoteForm } from '../../shared/weak-notes/NoteForm.tsx';
import { ReviewNote } from '../../shared/weak-notes/ReviewNote.tsx';
import { gradesWords } from '../../shared/weak-notes/note-words.ts';
import { useNoteChanges } from '../../shared/weak-notes/use-notes.ts';

export interface ReviewSessionProps {
  readonly notes: NotesView;
  readonly onEnd: () => void;
}

interface Graded {
  readonly id: NoteId;
  readonly grade: Grade;
}

/** The notes that were due when it began, one after the other. The grade before may be given otherwise, and a note be edited on the way. */
export function ReviewSession({ notes, onEnd }: ReviewSessionProps) {
  const [order] = useState(notes.today);
  const [graded, setGraded] = useState<readonly Graded[]>([]);
  const [again, setAgain] = useState<NoteId | undefined>(undefined);
  const [isEditing, setIsEditing] = useState(false);
  const { ask, failure, forget } = useNoteChanges();
  const there = order.filter((id) => notes.notes.some((one) => one.id === id));
  const next = there.find((id) => !graded.some((one) => one.id === id));
  const note = notes.notes.find(({ id }) => id === next);
  const last = graded.at(-1);
  const back = () => {
    if (last === undefined) return;
    setGraded(graded.slice(0, -1));
    setAgain(last.id);
  };
  const edit = () => setIsEditing(note !== undefined);
  const close = () => {
    setIsEditing(false);
    forget();
  };
  usePlainKeys(isEditing ? {} : { u: back, e: edit });
  const goBack = last === undefined ? undefined : back;
  if (note === undefined) return <Reviewed isAnyDue={order.length > 0} graded={graded} onBack={goBack} onEnd={onEnd} />;
  const { id: noteId, question, happened, fix, topic } = note;
  const grade = async (as: Grade) => {
    if ((await ask('note:grade', { noteId, grade: as })) !== undefined) setGraded([...graded, { id: noteId, grade: as }]);
  };
  return (
    <section className="round-card" aria-label="Review">
      <p className="quiet" role="status">{graded.length + 1} of {there.length}</p>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      <ReviewNote key={noteId} note={note} isShown={noteId === again} onGrade={(as) => void grade(as)} />
      <div className="round-actions">
        <GradeAgain onBack={goBack} />
        <Button size="xs" variant="default" aria-keyshortcuts="e" onClick={edit}>Edit (E)</Button>
        <Button size="xs" variant="subtle" color="gray" onClick={onEnd}>Stop here</Button>
      </div>
      <WritingDialog<NoteText> key={`edit-${noteId}`} isOpen={isEditing} title="Edit the note" onClose={close} form={({ finish, ...writing }) => (
        <NoteForm text={{ question, happened, fix, topic }} {...writing} save="Save" failure={failure} onClose={finish} onSave={async (text) => { if ((await ask('note:revise', { noteId, text })) !== undefined) finish(); }} />
      )} />
    </section>
  );
}

/** Nothing while no note is graded. */
function GradeAgain({ onBack }: { readonly onBack: (() => void) | undefined }) {
  return onBack && <Button size="xs" variant="default" aria-keyshortcuts="u" onClick={onBack}>Grade the last one again (U)</Button>;
}

interface ReviewedProps {
  readonly isAnyDue: boolean;
  readonly graded: readonly Graded[];
  readonly onBack: (() => void) | undefined;
  readonly onEnd: () => void;
}

/** The end of a review: how the notes went. */
function Reviewed({ isAnyDue, graded, onBack, onEnd }: ReviewedProps) {
  return (
    <section className="round-card" aria-label="Review">
      <h2>{isAnyDue ? `${counted(graded.length, 'note')} reviewed` : 'Nothing is due today'}</h2>
      {graded.length > 0 && <p className="quiet">{gradesWords(graded.map(({ grade }) => grade))}</p>}
      <div className="round-actions">
        <Button size="xs" onClick={onEnd}>Back to the notes</Button>
        <GradeAgain onBack={onBack} />
      </div>
    </section>
  );
}
