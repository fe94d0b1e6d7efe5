import type { UnreadableRound } from '@dayseven/contracts';
import { dateAndTime } from '../../../shared/quantities.ts';
import { roundName } from '../../../shared/round/listed-words.ts';

/** A round whose log cannot be read: that it is there, and that nothing else is touched by it. */
export function UnreadableRow({ round }: { readonly round: UnreadableRound }) {
  const { plannedAt, title } = round;
  return (
    <li className="round-card history-row">
      <div>
        <h3>{[roundName(round), title, dateAndTime(plannedAt)].filter((part) => part !== undefined).join(', ')}</h3>
        <p>What is kept of this round cannot be read, perhaps because a newer Day Seven wrote it. Nothing of it was deleted, and everything else works.</p>
      </div>
    </li>
  );
}
