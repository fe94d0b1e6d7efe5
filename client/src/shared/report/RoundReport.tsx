import type { MarkView, TimedView } from '@dayseven/contracts';
import type { HeadlineKind } from '@dayseven/contracts/vocabulary';
import type { ReactNode } from 'react';
import { momentDigits } from '../clock-digits.ts';
import { timeLine } from '../round/clock-words.ts';
import { headlineWords } from '../round/headline-words.ts';
import { Clipped } from './Clipped.tsx';

export interface RoundReportProps {
  /** "DSA round" */
  readonly name: string;
  /** What it was about, where it has a title. */
  readonly title?: string;
  readonly timed: TimedView;
  /** "55 min, Go, Strict" */
  readonly conditions: string;
  readonly seed: number;
  readonly takeaways: readonly Takeaway[];
  /** Beside what is to take along. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

export interface Takeaway {
  readonly kind: HeadlineKind;
  /** What it is about, where that is a part of the round. */
  readonly of?: string;
  /** In milliseconds of the round's own time. */
  readonly atMs?: number;
}

/** Of the notes; more would be a third page. */
const notesLines = 8;

/** A round on paper: when it was and how, at most three things to take along, what its kind has to tell, and the notes. It needs nothing but itself. */
export function RoundReport({ name, title, timed, conditions, seed, takeaways, beside, children }: RoundReportProps) {
  const { clock, discounted, notes } = timed;
  const startedAt = clock.startedAt === undefined ? '' : new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' }).format(clock.startedAt);
  return (
    <article className="report">
      <header>
        <h1>{name}, {startedAt}</h1>
        <p>{title !== undefined && <strong>{title}. </strong>}{conditions}, seed {seed}. {timeLine(clock)}</p>
        {discounted !== undefined && <p><strong>Does not count:</strong> {discounted}</p>}
      </header>
      <section><h2>To take along</h2><TakeAlong takeaways={takeaways} />{beside}</section>
      {children}
      {notes.trim() !== '' && <section><h2>Notes</h2><Clipped text={notes} paperLines={notesLines} /></section>}
      <OneIsNoise of="round" />
    </article>
  );
}

export function TakeAlong({ takeaways }: Pick<RoundReportProps, 'takeaways'>) {
  return <ol>{takeaways.map(({ kind, of, atMs }, at) => <li key={at}><strong>{headlineWords[kind].title}</strong>{of !== undefined && ` (${of}${atMs === undefined ? '' : `, ${headlineWords[kind].at.toLowerCase()} ${momentDigits(atMs)}`})`}. {headlineWords[kind].advice}</li>)}</ol>;
}

export function OneIsNoise({ of }: { readonly of: 'round' | 'day' }) {
  return <footer><p>One {of} is noise; the bar and the bands are our own measure, not anybody's hiring decision.</p></footer>;
}

/** What happened in a round, by its own time. */
export function WhatHappened({ marks, says }: { readonly marks: readonly MarkView[]; readonly says: (mark: MarkView) => ReactNode }) {
  return (
    <section>
      <h2>What happened</h2>
      <ul className="happened">{marks.map((mark, at) => <li key={at}><span>{momentDigits(mark.atMs)}</span> {says(mark)}</li>)}</ul>
    </section>
  );
}
