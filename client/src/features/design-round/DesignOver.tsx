import type { DesignRoundView } from '../../connection/use-timed-round.ts';
import { Link } from 'wouter';
import { Counting, type CountingProps } from '../../shared/round/Counting.tsx';
import { RateRound, type RateRoundProps } from '../../shared/round/RateRound.tsx';
import { ReadinessLine } from '../../shared/round/ReadinessLine.tsx';
import { designRows } from '../../shared/round/rubric-words.ts';
import { timeLine } from '../../shared/round/clock-words.ts';
import { NoteDrafts } from '../../shared/weak-notes/NoteDrafts.tsx';
import { DesignDebrief } from './debrief/DesignDebrief.tsx';
import { conditionsLine } from '../../shared/design/design-words.ts';

export interface DesignOverProps extends Omit<RateRoundProps, 'rows' | 'then'> {
  readonly view: DesignRoundView;
  readonly onCounting: CountingProps['onSet'];
}

/** The end of a round: the candidate's own rating first, then what came of it. */
export function DesignOver({ view, onCounting, ...rate }: DesignOverProps) {
  const { clock, rating, discounted, day } = view.timed;
  return (
    <main id="main" className={rating === undefined ? 'round-page' : 'round-page debrief-page'}>
      <h1>{rating === undefined ? 'The round is over' : 'Debrief'}</h1>
      <p className="quiet">{conditionsLine(view.design.conditions)}. {timeLine(clock)}</p>
      {rating !== undefined && <p className="round-actions"><Link href={`/rounds/${view.id}/replay`}>Replay</Link><Link href={`/rounds/${view.id}/report`}>Report</Link></p>}
      {rating === undefined ? <RateRound rows={designRows} then={day?.isOver === false ? 'break' : 'results'} {...rate} /> : <DesignDebrief roundId={view.id} rating={rating} />}
      {rating !== undefined && <><NoteDrafts roundId={view.id} /><ReadinessLine kinds={['design']} /><Counting discounted={discounted} onSet={onCounting} /></>}
      <p className="round-actions">{day === undefined ? <Link href="/rounds/new/design">Plan another design round</Link> : <Link href={`/days/${day.id}`}>Back to the day</Link>}<Link href="/">Back to the problems</Link></p>
    </main>
  );
}
