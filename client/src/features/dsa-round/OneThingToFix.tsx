import type { HeadlineView } from '@dayseven/contracts';
import type { Language } from '@dayseven/contracts/vocabulary';
import { Link } from 'wouter';
import { DrillButton } from './DrillButton.tsx';
import { headlineWords } from '../../shared/round/headline-words.ts';
import { clockDigits } from '../../shared/clock-digits.ts';

export interface OneThingToFixProps {
  readonly roundId: string;
  readonly headline: HeadlineView;
  /** Of the problem it is about. */
  readonly title: string | undefined;
  readonly language: Language;
}

/** The first true line of the written list, and where in the round it showed. */
export function OneThingToFix({ roundId, headline: { kind, problemId, atMs }, title, language }: OneThingToFixProps) {
  const words = headlineWords[kind];
  const moment = atMs === undefined ? undefined : `${words.at} ${clockDigits(atMs)}`;
  const facts = [title, moment].filter((fact) => fact !== undefined);
  return (
    <section className="round-card" aria-labelledby="one-thing">
      <h2 id="one-thing">The one thing to fix: {words.title}</h2>
      {facts.length > 0 && <p className="quiet">{facts.join('. ')}.</p>}
      <p>{words.advice}</p>
      <div className="round-actions">
        {problemId !== undefined && <DrillButton problemId={problemId} language={language} />}
        <Link href={replayAt(roundId, atMs ?? 0)}>{atMs === undefined ? 'Watch the round again' : 'Watch that moment again'}</Link>
      </div>
    </section>
  );
}

/** The tape is opened a little before the moment, to see what led to it. */
function replayAt(roundId: string, atMs: number): string {
  return `/rounds/${roundId}/replay?t=${Math.max(0, Math.floor(atMs / 1000) - 10)}`;
}
