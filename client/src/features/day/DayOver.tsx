import type { DayView } from '@dayseven/contracts';
import type { Retrospective } from '@dayseven/contracts/vocabulary';
import { Link } from 'wouter';
import { Notice } from '../../shared/Notice.tsx';
import { byWorst, headlineWords } from '../../shared/round/headline-words.ts';
import { kindNames } from '../../shared/round/kind-words.ts';
import { hasReport, listedOutcome } from '../../shared/round/listed-words.ts';
import { ReadinessLine } from '../../shared/round/ReadinessLine.tsx';
import { DeleteDay } from './DeleteDay.tsx';
import { LookBack } from './LookBack.tsx';
import { dayLine } from './day-words.ts';

export interface DayOverProps {
  readonly view: DayView;
  readonly failure: string | undefined;
  readonly onLookBack: (retrospective: Retrospective) => Promise<boolean>;
  readonly onDelete: () => void;
}

const why = { finished: '', ended: ' You ended it before its last round.', lapsed: ' It stopped between two rounds for more than seven days.' } as const;

/** The end of a day: the one thing to fix, what came of each round, and three questions. */
export function DayOver({ view, failure, onLookBack, onDelete }: DayOverProps) {
  const { id, conditions, rounds, standing, retrospective } = view;
  const worst = rounds.flatMap(({ roundId, headline }) => (headline && roundId !== undefined ? [{ roundId, ...headline }] : [])).sort(byWorst)[0];
  return (
    <main id="main" className="round-page">
      <h1>The day is over</h1>
      <p className="quiet">{dayLine(conditions)}.{standing.at === 'over' && why[standing.because]}</p>
      {failure !== undefined && <Notice kind="problem">{failure}</Notice>}
      {worst && (
        <section className="round-card" aria-labelledby="one-thing">
          <h2 id="one-thing">The one thing to fix: {headlineWords[worst.kind].title}</h2>
          <p>{headlineWords[worst.kind].advice}</p>
          <p><Link href={`/rounds/${worst.roundId}`}>Open the round it showed in</Link></p>
        </section>
      )}
      <ul className="plain-list round-history" aria-label="Rounds">{rounds.map((round, at) => <RoundOutcome key={at} round={round} place={at + 1} />)}</ul>
      <ReadinessLine kinds={['dsa', 'design', 'machine-coding', 'behavioral']} />
      <LookBack saved={retrospective} onSave={onLookBack} />
      <p className="round-actions"><Link href={`/days/${id}/report`}>Report of the day</Link><Link href="/notes">Weak notes</Link><Link href="/days/new">Plan another day</Link><Link href="/">Home</Link></p>
      <DeleteDay onDelete={onDelete} />
    </main>
  );
}

function RoundOutcome({ round, place }: { readonly round: DayView['rounds'][number]; readonly place: number }) {
  const { kind, roundId, outcome, headline } = round;
  const title = `Round ${place}: ${kindNames[kind]}`;
  if (roundId === undefined || outcome === undefined) {
    return <li className="round-card history-row"><div><h2>{title}</h2><p className="quiet">{roundId === undefined ? 'Not held.' : 'Deleted.'}</p></div></li>;
  }
  return (
    <li className="round-card history-row">
      <div>
        <h2><Link href={`/rounds/${roundId}`}>{title}</Link></h2>
        {headline !== undefined && <p>{headlineWords[headline.kind].title}</p>}
        <p role="status" className="quiet">{outcome.isAwaited === true ? 'What was handed in is being judged.' : listedOutcome(outcome)}{outcome.discounted !== undefined && ` Does not count: ${outcome.discounted}`}</p>
      </div>
      <div className="round-actions"><Link href={`/rounds/${roundId}`}>Debrief</Link>{hasReport(outcome) && <Link href={`/rounds/${roundId}/replay`}>Replay</Link>}{hasReport(outcome) && <Link href={`/rounds/${roundId}/report`}>Report</Link>}</div>
    </li>
  );
}
