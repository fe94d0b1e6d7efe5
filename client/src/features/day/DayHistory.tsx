import { Loader } from '@mantine/core';
import type { DayView } from '@dayseven/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { daysQuery } from '../../connection/http-queries.ts';
import { Notice } from '../../shared/Notice.tsx';
import { dayLine, dayWhen, roundsLine, standingWords } from './day-words.ts';

/** Every day that was planned, the newest first; none before the first. */
export function DayHistory() {
  const { data: days, error } = useQuery(daysQuery);
  if (error === null && days === undefined) return <Loader aria-label="Loading your days" />;
  if (error === null && days.length === 0) return null;
  return (
    <section className="history-part" aria-label="Days">
      <h2>Days</h2>
      {error !== null && <Notice kind="problem">{error.message}</Notice>}
      {days !== undefined && <ul className="plain-list round-history">{days.map((day) => <DayRow key={day.id} day={day} />)}</ul>}
    </section>
  );
}

function DayRow({ day }: { readonly day: DayView }) {
  const { id, conditions, standing } = day;
  return (
    <li className="round-card history-row">
      <div>
        <h3><Link href={`/days/${id}`}>Day 7, {dayWhen(day)}</Link></h3>
        <p className="quiet">{standingWords(day)}. {dayLine(conditions)}.</p>
        <p>{roundsLine(conditions.rounds)}</p>
      </div>
      {standing.at === 'over' && <div className="round-actions"><Link href={`/days/${id}/report`}>Report</Link></div>}
    </li>
  );
}
