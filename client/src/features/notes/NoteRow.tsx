import type { WeakNoteView } from '@dayseven/contracts';
import type { NoteText } from '@dayseven/contracts/vocabulary';
import { Link } from 'wouter';
import { KeptRow } from '../../shared/KeptRow.tsx';
import { replayAt } from '../../shared/tape/replay-at.ts';
import { NoteForm } from '../../shared/weak-notes/NoteForm.tsx';
import { inDays, noteWriting, sourceWords, topicWords } from '../../shared/weak-notes/note-words.ts';
import { useNoteChanges } from '../../shared/weak-notes/use-notes.ts';
import type { Writing } from '../../shared/WritingDialog.tsx';

const dayMs = 24 * 3_600_000;

export interface NoteRowProps {
  readonly note: WeakNoteView;
  readonly now: number;
}

/** One note: its question, when it comes again, and under it the rest. */
export function NoteRow({ note, now }: NoteRowProps) {
  const { ask, failure, forget } = useNoteChanges();
  const { id: noteId, question, happened, fix, topic, source } = note;
  const form = ({ finish, ...writing }: Writing<NoteText>) => (
    <NoteForm {...writing} save="Save" failure={failure} onClose={finish} onSave={async (text) => { if ((await ask('note:revise', { noteId, text })) !== undefined) finish(); }} />
  );
  return (
    <KeptRow name={noteWriting(noteId)} title={question} about={dueWords(note, now)} edit={{ title: 'Edit the note', saved: { question, happened, fix, topic }, form }} failure={failure} onClose={forget}
      remove={{ what: 'the note', lost: 'It is gone for good, and not proposed again.', onRemove: () => void ask('note:delete', { noteId }) }}>
      {happened !== '' && <p><span className="quiet">What you did: </span>{happened}</p>}
      {fix !== '' && <p className="note-fix">{fix}</p>}
      <p className="quiet">{[topicWords(topic), sourceWords(source)].filter((part) => part !== '').join('. ')}. {source.kind === 'round' && !note.isOrphan && <Link href={roundAt(source)}>Open the round</Link>}</p>
    </KeptRow>
  );
}

function dueWords({ dueAt, isNew, isLeech }: WeakNoteView, now: number): string {
  const when = isNew ? 'new' : dueAt <= now ? 'due' : inDays(Math.ceil((dueAt - now) / dayMs));
  return isLeech ? `${when}, often forgotten: reword it` : when;
}

/** What showed at a moment is watched on the tape. */
function roundAt({ roundId, atMs }: Extract<WeakNoteView['source'], { readonly kind: 'round' }>): string {
  return atMs === undefined ? `/rounds/${roundId}` : replayAt(roundId, atMs);
}
