import type { HeadlineView } from '@dayseven/contracts';
import { headlineWords } from './account-words.ts';
import { clockDigits } from './clock-words.ts';

export interface OneThingToFixProps {
  readonly headline: HeadlineView;
  /** Of the problem it is about. */
  readonly title: string | undefined;
}

/** The first true line of the written list, and where in the round it showed. */
export function OneThingToFix({ headline: { kind, atMs }, title }: OneThingToFixProps) {
  const words = headlineWords[kind];
  const moment = atMs === undefined ? undefined : `${words.at} ${clockDigits(atMs)}`;
  const facts = [title, moment].filter((fact) => fact !== undefined);
  return (
    <section className="round-card" aria-labelledby="one-thing">
      <h2 id="one-thing">The one thing to fix: {words.title}</h2>
      {facts.length > 0 && <p className="quiet">{facts.join('. ')}.</p>}
      <p>{words.advice}</p>
    </section>
  );
}
