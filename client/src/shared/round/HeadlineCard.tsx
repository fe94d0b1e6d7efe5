import type { HeadlineKind } from '@dayseven/contracts/vocabulary';
import type { ReactNode } from 'react';
import { headlineWords } from './headline-words.ts';

export interface HeadlineCardProps {
  /** The lines of the written list that are true, the worst first. */
  readonly takeaways: readonly HeadlineKind[];
  /** Where to go from here. */
  readonly children?: ReactNode;
}

const holds: readonly HeadlineKind[] = ['design-holds', 'behavioral-holds', 'machine-holds'];

/** The first true line of a round's written list with its advice, and below it what else is true. */
export function HeadlineCard({ takeaways: [worst, ...others], children }: HeadlineCardProps) {
  if (worst === undefined) return null;
  return (
    <section className="round-card one-thing" aria-labelledby="one-thing">
      <h2 id="one-thing">{holds.includes(worst) ? '' : 'The one thing to fix: '}{headlineWords[worst].title}</h2>
      <p>{headlineWords[worst].advice}</p>
      {others.length > 0 && (
        <div>
          <h3>Seen besides</h3>
          <ul className="sentences">{others.map((kind) => <li key={kind}>{headlineWords[kind].title}. {headlineWords[kind].advice}</li>)}</ul>
        </div>
      )}
      {children}
    </section>
  );
}
