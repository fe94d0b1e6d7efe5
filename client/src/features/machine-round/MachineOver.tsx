import { useEffect } from 'react';
import { Link } from 'wouter';
import { isFinished } from '../../connection/round-state.ts';
import type { MachineRoundView } from '../../connection/use-timed-round.ts';
import { Notice } from '../../shared/Notice.tsx';
import { timeLine } from '../../shared/round/clock-words.ts';
import { Counting, type CountingProps } from '../../shared/round/Counting.tsx';
import { ReadinessLine } from '../../shared/round/ReadinessLine.tsx';
import { RateRound, type RateRoundProps } from '../../shared/round/RateRound.tsx';
import { machineRows } from '../../shared/round/rubric-words.ts';
import { NoteDrafts } from '../../shared/weak-notes/NoteDrafts.tsx';
import { MachineDebrief, type MachineDebriefProps } from './debrief/MachineDebrief.tsx';
import { forgetTabs } from './files/kept-tabs.ts';
import { machineLine } from './machine-words.ts';

export interface MachineOverProps extends Omit<RateRoundProps, 'rows' | 'then'> {
  readonly view: MachineRoundView;
  readonly onCounting: CountingProps['onSet'];
}

/** What was there at the end is not handed over yet, or not judged. */
function isAwaited({ machine: { finals, machine } }: MachineRoundView): boolean {
  return finals === undefined || (machine?.jobs.some((job) => finals.includes(job.id) && !isFinished(job)) ?? false);
}

function wasCancelled({ machine: { finals = [], machine } }: MachineRoundView): boolean {
  return machine?.jobs.some(({ id, state }) => state === 'cancelled' && finals.includes(id)) ?? false;
}

/** The end of a round: the candidate's own rating first, then what came of it. */
export function MachineOver({ view, onCounting, ...rate }: MachineOverProps) {
  const { clock, rating, discounted, day } = view.timed;
  useEffect(() => forgetTabs(view.id), [view.id]);
  return (
    <main id="main" className={rating === undefined ? 'round-page' : 'round-page debrief-page'}>
      <h1>{rating === undefined ? 'The round is over' : 'Debrief'}</h1>
      <p className="quiet">{machineLine(view.machine.conditions)}. {timeLine(clock)}</p>
      {rating !== undefined && <p className="round-actions"><Link href={`/rounds/${view.id}/replay`}>Replay</Link><Link href={`/rounds/${view.id}/report`}>Report</Link></p>}
      {rating === undefined ? <RateRound rows={machineRows} then={day?.isOver === false ? 'break' : 'results'} {...rate} /> : isAwaited(view) ? <p role="status">What was handed in is being judged.</p> : <WhatCame roundId={view.id} rating={rating} isCancelled={wasCancelled(view)} />}
      {rating !== undefined && <Counting discounted={discounted} onSet={onCounting} />}
      <p className="round-actions">{day === undefined ? <Link href="/rounds/new/machine-coding">Plan another machine-coding round</Link> : <Link href={`/days/${day.id}`}>Back to the day</Link>}<Link href="/machine-coding">Back to the problems</Link></p>
    </main>
  );
}

/** All of it is read only now: before everything was judged there were no notes to propose, and the bar did not know this round. */
function WhatCame({ roundId, rating, isCancelled }: MachineDebriefProps & { readonly isCancelled: boolean }) {
  return <>{isCancelled && <Notice kind="info">Some of what was handed in at the end was cancelled before it was judged, so it does not count. <Link href={`/rounds/${roundId}/replay`}>The replay</Link> has its text.</Notice>}<MachineDebrief roundId={roundId} rating={rating} /><NoteDrafts roundId={roundId} /><ReadinessLine kinds={['machine-coding']} /></>;
}
