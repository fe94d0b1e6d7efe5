import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { daysQuery } from '../../connection/http-queries.ts';
import { dayLine, dayWhen, roundsLine, standingWords } from './day-words.ts';

/** Every day that was planned, the newest first; none before the first. */
export function DayHistory() {
  const { data: days } = useQuery(daysQuery);
  if (days === undefined || days.length === 0) return null;
  return (
    <section className="history-part" aria-label="Days">
      <h2>Days</h2>
      <ul className="plain-list round-history">
        {days.map((day) => (
          <li key={day.id} className="round-card history-row">
            <div>
              <h3><Link href={`/days/${day.id}`}>Day 7, {dayWhen(day)}</Link></h3>
              <p className="quiet">{standingWords(day)}. {dayLine(day.conditions)}.</p>
              <p>{roundsLine(day.conditions.rounds)}</p>
            </div>
            {day.standing.at === 'over' && <div className="round-actions"><Link href={`/days/${day.id}/report`}>Report</Link></div>}
          </li>
        ))}
      </ul>
    </section>
  );
}
