import type { DesignDebrief } from '@dayseven/contracts';
import { headlineWords } from '../../../shared/round/headline-words.ts';

/** The first true line of the written list for designs, and below it what else is true. */
export function DesignHeadline({ takeaways: [worst, ...others] }: Pick<DesignDebrief, 'takeaways'>) {
  if (worst === undefined) return null;
  return (
    <section className="round-card one-thing" aria-labelledby="one-thing">
      <h2 id="one-thing">{worst === 'design-holds' ? '' : 'The one thing to fix: '}{headlineWords[worst].title}</h2>
      <p>{headlineWords[worst].advice}</p>
      {others.length > 0 && (
        <div>
          <h3>Seen besides</h3>
          <ul className="sentences">{others.map((kind) => <li key={kind}>{headlineWords[kind].title}. {headlineWords[kind].advice}</li>)}</ul>
        </div>
      )}
    </section>
  );
}
