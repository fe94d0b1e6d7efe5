import type { DesignRoundView } from '../../connection/use-timed-round.ts';
import { Link } from 'wouter';
import { Counting, type CountingProps } from '../../shared/round/Counting.tsx';
import { allowedTime, modeNames } from '../../shared/round/mode-words.ts';
import { OwnRating } from '../../shared/round/OwnRating.tsx';
import { RateRound, type RateRoundProps } from '../../shared/round/RateRound.tsx';
import { designRows } from '../../shared/round/rubric-words.ts';
import { spokenTime } from '../../shared/round/clock-words.ts';
import { DesignDebrief } from './debrief/DesignDebrief.tsx';

export interface DesignOverProps extends Omit<RateRoundProps, 'rows' | 'then'> {
  readonly view: DesignRoundView;
  readonly onCounting: CountingProps['onSet'];
}

/** The end of a round: the candidate's own rating first, then what came of it. */
export function DesignOver({ view, onCounting, ...rate }: DesignOverProps) {
  const { clock, conditions, rating, discounted, day } = view.timed;
  return (
    <main id="main" className={rating === undefined ? 'round-page' : 'round-page debrief-page'}>
      <h1>The round is over</h1>
      <p className="quiet">{allowedTime(conditions)}, {modeNames[conditions.mode]}. {spokenTime(clock.usedMs)} used.</p>
      {rating === undefined ? <RateRound rows={designRows} then={day?.isOver === false ? 'break' : 'results'} {...rate} /> : <DesignDebrief roundId={view.id} />}
      {rating !== undefined && <><OwnRating rating={rating} contradictions={[]} /><Counting discounted={discounted} onSet={onCounting} /></>}
      <p className="round-actions">{day === undefined ? <Link href="/rounds/new/design">Plan another design round</Link> : <Link href={`/days/${day.id}`}>Back to the day</Link>}<Link href="/">Back to the problems</Link></p>
    </main>
  );
}
