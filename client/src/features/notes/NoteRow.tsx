import { Button, Modal } from '@mantine/core';
import type { WeakNoteView } from '@dayseven/contracts';
import type { NoteCause } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { Link } from 'wouter';
import { replayAt } from '../../shared/tape/replay-at.ts';
import { NoteForm } from '../../shared/weak-notes/NoteForm.tsx';
import { inDays, sourceWords, topicWords } from '../../shared/weak-notes/note-words.ts';
import { useNoteChanges } from '../../shared/weak-notes/use-notes.ts';

const dayMs = 24 * 3_600_000;

export interface NoteRowProps {
  readonly note: WeakNoteView;
  readonly now: number;
}

/** One note: its question, when it comes again, and under it the rest. */
export function NoteRow({ note, now }: NoteRowProps) {
  const [asks, setAsks] = useState<'edit' | 'delete' | undefined>(undefined);
  const { ask, failure } = useNoteChanges();
  const { id: noteId, question, happened, fix, topic, source } = note;
  const close = () => setAsks(undefined);
  return (
    <li className="round-card note-row">
      <details>
        <summary><span className="note-question">{question}</span> <span className="quiet">{dueWords(note, now)}</span></summary>
        <div className="note-more">
          {happened !== '' && <p><span className="quiet">What you did: </span>{happened}</p>}
          {fix !== '' && <p className="note-fix">{fix}</p>}
          <p className="quiet">{[topicWords(topic), sourceWords(source)].filter((part) => part !== '').join('. ')}. {source.kind === 'round' && !note.isOrphan && <Link href={roundAt(source)}>Open the round</Link>}</p>
          <div className="round-actions">
            <Button size="compact-sm" variant="default" onClick={() => setAsks('edit')}>Edit</Button>
            <Button size="compact-sm" variant="subtle" color="red" onClick={() => setAsks('delete')}>Delete</Button>
          </div>
        </div>
      </details>
      <Modal opened={asks === 'edit'} onClose={close} title="Edit the note" size="lg" centered>
        <NoteForm text={{ question, happened, fix, topic }} save="Save" failure={failure} onClose={close} onSave={async (text) => { if ((await ask('note:revise', { noteId, text })) !== undefined) close(); }} />
      </Modal>
      <Modal opened={asks === 'delete'} onClose={close} title="Delete this note?" centered>
        <p>It is gone for good, and not proposed again.</p>
        <div className="round-actions">
          <Button color="red" onClick={() => void ask('note:delete', { noteId })}>Delete the note</Button>
          <Button variant="default" data-autofocus onClick={close}>Keep it</Button>
        </div>
      </Modal>
    </li>
  );
}

function dueWords({ dueAt, isNew, isLeech }: WeakNoteView, now: number): string {
  const when = isNew ? 'new' : dueAt <= now ? 'due' : inDays(Math.ceil((dueAt - now) / dayMs));
  return isLeech ? `${when}, often forgotten: reword it` : when;
}

/** What showed at a moment is watched on the tape. */
const onTape: readonly NoteCause[] = ['worked-then-broken', 'missed-case', 'weak-answer'];

function roundAt({ roundId, because, atMs }: Extract<WeakNoteView['source'], { readonly kind: 'round' }>): string {
  return atMs === undefined || !onTape.includes(because) ? `/rounds/${roundId}` : replayAt(roundId, atMs);
}
