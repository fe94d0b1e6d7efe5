import { Link } from 'wouter';
import type { DsaRoundView } from '../../connection/use-timed-round.ts';
import { dateAndTime } from '../../shared/quantities.ts';
import { Counting, type CountingProps } from '../../shared/round/Counting.tsx';
import { NoteDrafts } from '../../shared/weak-notes/NoteDrafts.tsx';
import { ReadinessLine } from '../../shared/round/ReadinessLine.tsx';
import { RateRound, type RateRoundProps } from '../../shared/round/RateRound.tsx';
import { dsaRows } from '../../shared/round/rubric-words.ts';
import { timeLine } from '../../shared/round/clock-words.ts';
import { conditionsLine, dsaName } from '../../shared/round/conditions-words.ts';
import { Debrief, type DebriefProps } from './debrief/Debrief.tsx';

export interface RoundOverProps extends Omit<RateRoundProps, 'rows' | 'then'> {
  readonly round: DsaRoundView;
  readonly onCounting: CountingProps['onSet'];
}

/** The end of a round: the candidate's own rating first, then what came of it. */
export function RoundOver({ round, onCounting, ...rate }: RoundOverProps) {
  const { clock, rating, discounted, day } = round.timed;
  return (
    <main id="main" className={rating === undefined ? 'round-page' : 'round-page debrief-page'}>
      <h1>{rating === undefined ? 'The round is over' : 'Debrief'}</h1>
      <p className="quiet">{whichRound(round)}. {conditionsLine(round.dsa.conditions)}. {timeLine(clock)}</p>
      {rating !== undefined && <p className="round-actions"><Link href={`/rounds/${round.id}/replay`}>Replay</Link><Link href={`/rounds/${round.id}/report`}>Report</Link></p>}
      {rating === undefined ? <RateRound rows={dsaRows} then={day?.isOver === false ? 'break' : 'results'} {...rate} /> : <WhatCame key={round.dsa.debrief === undefined ? 'awaited' : 'judged'} round={round} rating={rating} />}
      {rating !== undefined && <Counting discounted={discounted} onSet={onCounting} />}
      <p className="round-actions">{day === undefined ? <Link href="/rounds/new">Plan another round</Link> : <Link href={`/days/${day.id}`}>Back to the day</Link>}<Link href="/">Back to the problems</Link></p>
    </main>
  );
}

/** "DSA round, Nov 28, 2026, 9:00 AM" */
function whichRound({ dsa, timed }: DsaRoundView): string {
  const { startedAt } = timed.clock;
  return startedAt === undefined ? dsaName(dsa.conditions) : `${dsaName(dsa.conditions)}, ${dateAndTime(startedAt)}`;
}

/** Lessons are read again, notes and the bar only now that all of it is judged: before that they did not know this round. */
function WhatCame({ round, rating }: DebriefProps) {
  return <><Debrief round={round} rating={rating} />{round.dsa.debrief !== undefined && <><NoteDrafts roundId={round.id} /><ReadinessLine kinds={['dsa']} /></>}</>;
}
