import type { RoundListItem } from '@dayseven/contracts';
import { Link } from 'wouter';
import { DeleteForGood } from '../../../shared/DeleteForGood.tsx';
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
        {(isOver || clock.state === 'planned') && <DeleteForGood what="the round" name={`Delete the round of ${when}`} lost="Its drafts, programs, notes and results are gone for good. A report saved as a file stays yours." onDelete={onDelete} />}
      </div>
    </li>
  );
}
