import type { HeadlineKind } from '@dayseven/contracts/vocabulary';
import { Link } from 'wouter';
import { headlineWords } from '../../../shared/round/headline-words.ts';

export interface BehavioralHeadlineProps {
  readonly takeaways: readonly HeadlineKind[];
}

const wantsStory: readonly HeadlineKind[] = ['one-story', 'story-missing'];

/** The first true line of the written list for behavioral rounds with what to do next, and below it what else is true. */
export function BehavioralHeadline({ takeaways: [worst, ...others] }: BehavioralHeadlineProps) {
  if (worst === undefined) return null;
  return (
    <section className="round-card one-thing" aria-labelledby="one-thing">
      <h2 id="one-thing">{worst === 'behavioral-holds' ? '' : 'The one thing to fix: '}{headlineWords[worst].title}</h2>
      <p>{headlineWords[worst].advice}</p>
      {others.length > 0 && (
        <div>
          <h3>Seen besides</h3>
          <ul className="sentences">{others.map((kind) => <li key={kind}>{headlineWords[kind].title}. {headlineWords[kind].advice}</li>)}</ul>
        </div>
      )}
      {worst !== 'behavioral-holds' && <p>{wantsStory.includes(worst) ? <Link href="/stories">Write that story</Link> : <Link href="/rounds/new/behavioral">Try it in a short round</Link>}</p>}
    </section>
  );
}
