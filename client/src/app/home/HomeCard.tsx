import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { daysQuery, notesQuery, problemsQuery, roundsQuery } from '../../connection/http-queries.ts';
import { useAwaitedRounds } from '../../connection/use-awaited-rounds.ts';
import { counted } from '../../shared/quantities.ts';
import { KindLinks } from '../../shared/round/plan/KindLinks.tsx';
import { nextStep, type NextStep } from './next-step.ts';
import { NextStepLine } from './NextStepLine.tsx';

/** On top of the first page: what to do next, and the way to everything else. */
export function HomeCard() {
  const days = useQuery(daysQuery).data;
  const rounds = useQuery(roundsQuery).data;
  const problems = useQuery(problemsQuery).data;
  const notes = useQuery(notesQuery);
  useAwaitedRounds(rounds);
  if (days === undefined || rounds === undefined || problems === undefined || notes.isPending) return null;
  const due = notes.data?.today.length ?? 0;
  const step = nextStep({ days, rounds, problems, due });
  return (
    <section className="round-card home-card" aria-label="Day 7">
      {step.kind !== 'first-visit' && <p className="quiet">{new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' }).format()}</p>}
      <NextStepLine step={step} />
      <OtherWays step={step} due={due} hasOpenDay={days.some(({ standing }) => standing.at !== 'over')} isNew={days.length + rounds.length === 0} />
    </section>
  );
}

interface OtherWaysProps {
  readonly step: NextStep;
  readonly due: number;
  /** There is one at a time. */
  readonly hasOpenDay: boolean;
  readonly isNew: boolean;
}

const offersADay: ReadonlySet<NextStep['kind']> = new Set(['first-visit', 'plan', 'review']);

/** What the next step does not offer. */
function OtherWays({ step: { kind }, due, hasOpenDay, isNew }: OtherWaysProps) {
  return (
    <div className="home-links">
      <span className="home-rounds">Just one round: <KindLinks /></span>
      {!offersADay.has(kind) && !hasOpenDay && <Link href="/days/new">Plan a day</Link>}
      {due > 0 && kind !== 'review' && <Link href="/notes/review">Review {counted(due, 'weak note')} due today</Link>}
      {kind === 'plan' && <Link href="/example">See an example round</Link>}
      {!isNew && <Link href="/rounds">History</Link>}
    </div>
  );
}
