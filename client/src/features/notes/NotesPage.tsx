import { Button, Loader, TextInput } from '@mantine/core';
import type { NotesView } from '@dayseven/contracts';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { Notice } from '../../shared/Notice.tsx';
import { counted } from '../../shared/quantities.ts';
import { usePlainKeys } from '../../shared/use-plain-keys.ts';
import { NoteDrafts } from '../../shared/weak-notes/NoteDrafts.tsx';
import { useNotes } from '../../shared/weak-notes/use-notes.ts';
import { BringNotes } from './BringNotes.tsx';
import { ExportNotes } from './ExportNotes.tsx';
import { NoteRow } from './NoteRow.tsx';
import { ReviewSession } from './ReviewSession.tsx';
import { found } from './found.ts';

export interface NotesPageProps {
  /** Goes through what is due, at once. */
  readonly isReview?: boolean;
}

/** Everything a person noted as weak: what is due today first, then what rounds propose, then all of it. */
export function NotesPage({ isReview = false }: NotesPageProps) {
  const { notes, failure } = useNotes();
  return (
    <main id="main" className="round-page">
      <h1>Weak notes</h1>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      {notes === undefined && failure === undefined && <Loader aria-label="Loading your notes" />}
      {notes !== undefined && (isReview ? <Review notes={notes} /> : <Notes notes={notes} />)}
    </main>
  );
}

const reviewAddress = '/notes/review';

function Review({ notes }: { readonly notes: NotesView }) {
  const [, navigate] = useLocation();
  return <ReviewSession notes={notes} onEnd={() => navigate('/notes')} />;
}

function Notes({ notes }: { readonly notes: NotesView }) {
  const [, navigate] = useLocation();
  const isAnyDue = notes.today.length > 0;
  usePlainKeys(isAnyDue ? { r: () => navigate(reviewAddress) } : {});
  return (
    <>
      <section className="round-card rounds-card" aria-label="Due today">
        <div>
          <h2>{notes.today.length === 0 ? 'Nothing is due today' : `${counted(notes.today.length, 'note')} due today`}</h2>
          <p className="quiet">{notes.later > 0 ? `${notes.later} more are due and wait for another day.` : 'Each comes again by how well you remembered it.'} <kbd>N</kbd> writes a new one on any page, <kbd>Alt W</kbd> also while you type.</p>
        </div>
        {isAnyDue && <div className="round-actions"><Button component={Link} href={reviewAddress} aria-keyshortcuts="r">Review (R)</Button></div>}
      </section>
      <NoteDrafts />
      <AllNotes notes={notes} />
      <BringNotes />
    </>
  );
}

/** As many rows as are read at once; a page of two thousand would be slow to come. */
const pageOfNotes = 100;

function AllNotes({ notes: { notes, now } }: { readonly notes: NotesView }) {
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(pageOfNotes);
  const shown = found(notes, search);
  if (notes.length === 0) return <p className="quiet">No note yet. Rounds propose some, and you may paste what you have.</p>;
  return (
    <section className="notes-list" aria-label="All notes">
      <div className="notes-tools">
        <TextInput label="Search" value={search} onChange={(event) => { setSearch(event.currentTarget.value); setMost(pageOfNotes); }} />
        <ExportNotes notes={shown} />
      </div>
      <p className="quiet" id="saved-notes">A file holds the words of the notes that are listed, not when each comes again: brought into Anki, or back here, they begin as new.</p>
      <p className="quiet" role="status">{search === '' ? counted(notes.length, 'note') : `${shown.length} of ${counted(notes.length, 'note')}`}</p>
      <ul className="plain-list">{shown.slice(0, most).map((note) => <NoteRow key={note.id} note={note} now={now} />)}</ul>
      {shown.length > most && <div className="round-actions"><Button size="xs" variant="default" onClick={() => setMost(most + pageOfNotes)}>Show {Math.min(pageOfNotes, shown.length - most)} more</Button></div>}
    </section>
  );
}
