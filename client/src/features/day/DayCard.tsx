import { Button } from '@mantine/core';
import type { DayView } from '@dayseven/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { daysQuery } from '../../connection/http-queries.ts';
import { dayPlans, presets } from './day-plans.ts';
import { dayLine, standingWords } from './day-words.ts';

/** On the first page: the day to go on with, or the way to a new one. */
export function DayCard() {
  const { data: days } = useQuery(daysQuery);
  if (days === undefined) return null;
  const open = days.find(({ standing }) => standing.at !== 'over');
  return (
    <section className="round-card rounds-card" aria-label="Day 7">
      {open === undefined ? <PlanOne last={days[0]} /> : <GoOn day={open} />}
    </section>
  );
}

function GoOn({ day }: { readonly day: DayView }) {
  const { id, conditions, standing } = day;
  const date = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'short' }).format(conditions.startsAt);
  const words = { planned: 'To the lobby', round: 'Back to the round', break: 'Back to the break', over: 'Open it' } as const;
  return (
    <>
      <div>
        <h2>Day 7, {date}</h2>
        <p className="quiet">{standingWords(day)}. {dayLine(conditions)}.</p>
      </div>
      <Button component={Link} href={standing.at === 'round' ? `/rounds/${standing.roundId}` : `/days/${id}`}>{words[standing.at]}</Button>
    </>
  );
}

function PlanOne({ last }: { readonly last: DayView | undefined }) {
  const usual = dayLine({ ...presets.interview.held, startsAt: 0, rounds: [...dayPlans['four-hours'].rounds], language: 'go', weak: [], seed: 0 }).split(', ').slice(0, 2).join(', ');
  return (
    <>
      <div>
        <h2>Day 7: {usual}, then a debrief</h2>
        <p className="quiet">The whole loop on the clock, judged on this machine.{last !== undefined && <> <Link href={`/days/${last.id}`}>Your last day</Link></>}</p>
      </div>
      <Button component={Link} href="/days/new">Plan my Day 7</Button>
    </>
  );
}
