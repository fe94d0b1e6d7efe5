import type { DesignDebrief } from '@dayseven/contracts';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import { Link } from 'wouter';
import { headlineWords } from '../../../shared/round/headline-words.ts';
import { replayAt } from '../../../shared/tape/replay-at.ts';

export interface DesignHeadlineProps extends Pick<DesignDebrief, 'takeaways' | 'marks'> {
  readonly roundId: RoundId;
}

/** The first true line of the written list for designs, and below it what else is true. */
export function DesignHeadline({ roundId, takeaways: [worst, ...others], marks }: DesignHeadlineProps) {
  if (worst === undefined) return null;
  const moment = worst === 'curveball-dropped' ? marks.find(({ kind }) => kind === 'curveball')?.atMs : undefined;
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
      <p><Link href={replayAt(roundId, moment ?? 0)}>{moment === undefined ? 'Watch the round again' : 'Watch that moment again'}</Link></p>
    </section>
  );
}
