import { Button, Modal } from '@mantine/core';
import type { RoundListItem } from '@dayseven/contracts';
import { useState } from 'react';
import { Link } from 'wouter';
import { dateAndTime } from '../../../shared/quantities.ts';
import { hasReport, listedConditions, listedOutcome, roundName } from '../../../shared/round/listed-words.ts';

const states: Readonly<Record<RoundListItem['clock']['state'], string>> = { planned: 'Planned', running: 'Running', paused: 'Paused', over: 'Over' };

export interface HistoryRowProps {
  readonly round: RoundListItem;
  readonly onDelete: () => void;
}

/** One round: when, under which conditions, what came of it, and what may be done with it. */
export function HistoryRow({ round, onDelete }: HistoryRowProps) {
  const { id, dayId, plannedAt, clock, discounted } = round;
  const [isAsking, setIsAsking] = useState(false);
  const when = dateAndTime(clock.startedAt ?? plannedAt);
  const isOver = clock.state === 'over';
  return (
    <li className="round-card history-row">
      <div>
        <h3><Link href={`/rounds/${id}`}>{roundName(round)}, {when}</Link></h3>
        <p className="quiet">{states[clock.state]}. {listedConditions(round)}.{discounted !== undefined && ` Does not count: ${discounted}`}</p>
        {isOver && <p>{round.isAwaited === true ? 'What was handed in is being judged.' : listedOutcome(round)}</p>}
      </div>
      <div className="round-actions">
        {dayId !== undefined && <Link href={`/days/${dayId}`}>Its day</Link>}
        {hasReport(round) && <Link href={`/rounds/${id}/report`}>Report</Link>}
        {hasReport(round) && <Link href={`/rounds/${id}/replay`}>Replay</Link>}
        {(isOver || clock.state === 'planned') && <Button size="compact-sm" variant="subtle" color="gray" aria-label={`Delete the round of ${when}`} onClick={() => setIsAsking(true)}>Delete</Button>}
      </div>
      <Modal opened={isAsking} onClose={() => setIsAsking(false)} title="Delete this round?" centered>
        <p>Its drafts, programs, notes and results are gone for good. A report saved as a file stays yours.</p>
        <div className="round-actions">
          <Button color="red" onClick={() => { setIsAsking(false); onDelete(); }}>Delete the round</Button>
          <Button variant="default" data-autofocus onClick={() => setIsAsking(false)}>Keep it</Button>
        </div>
      </Modal>
    </li>
  );
}
