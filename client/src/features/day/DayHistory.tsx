import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { daysQuery } from '../../connection/http-queries.ts';
import { dayLine, standingWords } from './day-words.ts';

/** Every day that was planned, the newest first; none before the first. */
export function DayHistory() {
  const { data: days } = useQuery(daysQuery);
  if (days === undefined || days.length === 0) return null;
  return (
    <section className="round-card" aria-label="Days">
      <h2>Days</h2>
      <ul className="plain-list">
        {days.map((day) => (
          <li key={day.id}>
            <Link href={`/days/${day.id}`}>{new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(day.rounds[0]?.clock?.startedAt ?? day.conditions.startsAt)}</Link>
            <span className="quiet"> {standingWords(day)}. {dayLine(day.conditions)}.</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
