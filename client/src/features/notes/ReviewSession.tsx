import { Button } from '@mantine/core';
import type { NotesView, WeakNoteView } from '@dayseven/contracts';
import type { Grade, NoteId, NoteText } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { Notice } from '../../shared/Notice.tsx';
import { counted } from '../../shared/quantities.ts';
import { useKeptWriting } from '../../shared/use-kept-writing.ts';
import { usePlainKeys } from '../../shared/use-plain-keys.ts';
import { WritingDialog } from '../../shared/WritingDialog.tsx';
import { NoteForm } from '../../shared/weak-notes/NoteForm.tsx';
import { ReviewNote } from '../../shared/weak-notes/ReviewNote.tsx';
import { gradesWords, noteWriting } from '../../shared/weak-notes/note-words.ts';
import { useNoteChanges, type NoteChanges } from '../../shared/weak-notes/use-notes.ts';

export interface ReviewSessionProps {
  readonly notes: NotesView;
  readonly onEnd: () => void;
}

interface Graded {
  readonly id: NoteId;
  readonly grade: Grade;
}

/** The notes that were due when it began, one after the other. The grade before may be given otherwise, and a note be edited on the way; what is not saved of that waits, whatever is graded meanwhile. */
export function ReviewSession({ notes, onEnd }: ReviewSessionProps) {
  const [order] = useState(notes.today);
  const [graded, setGraded] = useState<readonly Graded[]>([]);
  const [again, setAgain] = useState<NoteId | undefined>(undefined);
  const [editing, setEditing] = useState<NoteId | undefined>(undefined);
  const { ask, failure, forget } = useNoteChanges();
  const there = order.flatMap((id) => notes.notes.filter((one) => one.id === id));
  const note = there.find(({ id }) => !graded.some((one) => one.id === id));
  const last = graded.at(-1);
  const back = () => {
    if (last === undefined) return;
    setGraded(graded.slice(0, -1));
    setAgain(last.id);
  };
  const edit = () => setEditing(note?.id);
  const close = () => {
    setEditing(undefined);
    forget();
  };
  usePlainKeys(editing === undefined ? { u: back, e: edit } : {});
  const goBack = last === undefined ? undefined : back;
  const grade = async (noteId: NoteId, as: Grade) => {
    if ((await ask('note:grade', { noteId, grade: as })) !== undefined) setGraded([...graded, { id: noteId, grade: as }]);
  };
  return (
    <section className="round-card" aria-label="Review">
      {note !== undefined && (
        <>
          <p className="quiet" role="status">{graded.length + 1} of {there.length}</p>
          {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
          <ReviewNote key={note.id} note={note} isShown={note.id === again} onGrade={(as) => void grade(note.id, as)} />
          <div className="round-actions">
            <GradeAgain onBack={goBack} />
            <Button size="xs" variant="default" aria-keyshortcuts="e" onClick={edit}>Edit (E)</Button>
            <Button size="xs" variant="subtle" color="gray" onClick={onEnd}>Stop here</Button>
          </div>
        </>
      )}
      {note === undefined && <Reviewed isAnyDue={order.length > 0} graded={graded} onBack={goBack} onEnd={onEnd} />}
      {there.map((one) => <Edited key={one.id} note={one} isOpen={one.id === editing} changes={{ ask, failure }} onOpen={() => setEditing(one.id)} onClose={close} />)}
    </section>
  );
}

interface EditedProps {
  readonly note: WeakNoteView;
  readonly isOpen: boolean;
  readonly changes: Pick<NoteChanges, 'ask' | 'failure'>;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** The form of one note of the review, and that what was written in it is not saved, for as long as that is so. */
function Edited({ note, isOpen, changes: { ask, failure }, onOpen, onClose }: EditedProps) {
  const { id: noteId, question, happened, fix, topic } = note;
  const name = noteWriting(noteId);
  const isUnsaved = useKeptWriting(name).text !== undefined;
  return (
    <>
      {isUnsaved && !isOpen && <p className="quiet">Your edit of “{question}” is not saved. <Button size="compact-xs" variant="default" onClick={onOpen}>Go on with it</Button></p>}
      <WritingDialog<NoteText> name={name} saved={{ question, happened, fix, topic }} isOpen={isOpen} title="Edit the note" onClose={onClose} form={({ finish, ...writing }) => (
        <NoteForm {...writing} save="Save" failure={failure} onClose={finish} onSave={async (text) => { if ((await ask('note:revise', { noteId, text })) !== undefined) finish(); }} />
      )} />
    </>
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
    <>
      <h2>{isAnyDue ? `${counted(graded.length, 'note')} reviewed` : 'Nothing is due today'}</h2>
      {graded.length > 0 && <p className="quiet">{gradesWords(graded.map(({ grade }) => grade))}</p>}
      <div className="round-actions">
        <Button size="xs" onClick={onEnd}>Back to the notes</Button>
        <GradeAgain onBack={onBack} />
      </div>
    </>
  );
}
