import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { daysQuery, problemsQuery, roundsQuery } from '../../connection/http-queries.ts';
import { nextStep } from './next-step.ts';
import { NextStepLine } from './NextStepLine.tsx';

/** On top of the first page: what to do next, and the way to everything else. */
export function HomeCard() {
  const days = useQuery(daysQuery).data;
  const rounds = useQuery(roundsQuery).data;
  const problems = useQuery(problemsQuery).data;
  if (days === undefined || rounds === undefined || problems === undefined) return null;
  const step = nextStep({ days, rounds, problems });
  return (
    <section className="round-card home-card" aria-label="Day 7">
      {step.kind !== 'first-visit' && <p className="quiet">{new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' }).format()}</p>}
      <NextStepLine step={step} />
      <p className="home-links">
        {step.kind !== 'first-visit' && step.kind !== 'plan' && <Link href="/days/new">Plan a day</Link>}
        <Link href="/rounds/new">Plan a round</Link>
        {step.kind === 'plan' && <Link href="/example">See an example day</Link>}
        {days.length + rounds.length > 0 && <Link href="/rounds">History</Link>}
      </p>
    </section>
  );
}
