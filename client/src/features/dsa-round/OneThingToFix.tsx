import type { HeadlineView } from '@dayseven/contracts';
import type { Language } from '@dayseven/contracts/vocabulary';
import { Link } from 'wouter';
import { DrillButton } from './DrillButton.tsx';
import { mistakeWords, type Mistake } from './debrief/mistake-words.ts';
import { headlineWords } from '../../shared/round/headline-words.ts';
import { momentDigits } from '../../shared/clock-digits.ts';
import { replayAt } from '../../shared/tape/replay-at.ts';

export interface OneThingToFixProps {
  readonly roundId: string;
  readonly headline: HeadlineView;
  /** Of the problem it is about. */
  readonly title: string | undefined;
  readonly language: Language;
  readonly mistakes: readonly Mistake[];
  readonly titleOf: (problemId: string | undefined) => string | undefined;
}

/** The first true line of the written list, where in the round it showed, and after it the classic mistakes that the facts show. */
export function OneThingToFix({ roundId, headline: { kind, problemId, atMs }, title, language, mistakes, titleOf }: OneThingToFixProps) {
  const words = headlineWords[kind];
  const moment = atMs === undefined ? undefined : `${words.at} ${momentDigits(atMs)}`;
  const facts = [title, moment].filter((fact) => fact !== undefined);
  return (
    <section className="round-card one-thing" aria-labelledby="one-thing">
      <h2 id="one-thing">The one thing to fix: {words.title}</h2>
      {facts.length > 0 && <p className="quiet">{facts.join('. ')}.</p>}
      <p>{words.advice}</p>
      {mistakes.length > 0 && (
        <div>
          <h3>Seen besides</h3>
          <ul className="sentences">{mistakes.map((mistake) => <li key={mistake.kind}>{mistakeWords(mistake, titleOf(mistake.problemId))}</li>)}</ul>
        </div>
      )}
      <div className="round-actions">
        {problemId !== undefined && <DrillButton problemId={problemId} language={language} />}
        <Link href={replayAt(roundId, atMs ?? 0)}>{atMs === undefined ? 'Watch the round again' : 'Watch that moment again'}</Link>
      </div>
    </section>
  );
}
