import { Button } from '@mantine/core';
import type { DayView } from '@dayseven/contracts';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { dayPlans, presets } from '../../features/day/day-plans.ts';
import { dayLine, roundsLine, standingWords } from '../../features/day/day-words.ts';
import { TryTwoMinutes } from '../../features/dsa-round/TryTwoMinutes.tsx';
import { counted, nearTime } from '../../shared/quantities.ts';
import { listedConditions, roundName } from '../../shared/round/listed-words.ts';
import type { NextStep } from './next-step.ts';

/** What to do next in a line, with the button that does it. */
export function NextStepLine({ step }: { readonly step: NextStep }) {
  switch (step.kind) {
    case 'first-visit': return <Step title={pitch()} about={promise}><PlanDay /><TryTwoMinutes /><Button component={Link} href="/example" variant="default">See an example round</Button></Step>;
    case 'review': return <Step title={`${counted(step.due, 'weak note')} due today`} about="What you missed comes again, in a few minutes and by keys."><Button component={Link} href="/notes/review">Review</Button><Button component={Link} href="/days/new" variant="default">Plan my Day 7</Button></Step>;
    case 'plan': return <Step title={pitch()} about={promise}><PlanDay /></Step>;
    case 'day': return <GoOn day={step.day} />;
    case 'round': return <Step title={`Under way: ${roundName(step.round)}`} about={`${listedConditions(step.round)}.`}><Button component={Link} href={`/rounds/${step.round.id}`}>Resume</Button></Step>;
    case 'lobby': return <Step title={`Planned: ${roundName(step.round)}`} about={`${listedConditions(step.round)}.`}><Button component={Link} href={`/rounds/${step.round.id}`}>To the lobby</Button></Step>;
  }
}

const promise = 'Day 7 is the mock interview day that ends a week of study: DSA, system design, behavioral and, in its long form, machine coding, on the clock and judged on this machine.';

/** "Day 7: 3 rounds, 3 h 25 min with breaks, then a debrief", as the usual day is. */
function pitch(): string {
  const usual = dayLine({ ...presets.interview.held, startsAt: 0, rounds: [...dayPlans['four-hours'].rounds], language: 'go', weak: [], seed: 0 });
  return `Day 7: ${usual.split(', ').slice(0, 2).join(', ')}, then a debrief`;
}

function PlanDay() {
  return <Button component={Link} href="/days/new">Plan my Day 7</Button>;
}

const onwards = { planned: 'To the lobby', round: 'Resume', break: 'Back to the break', over: 'Open it' } as const;

function GoOn({ day }: { readonly day: DayView }) {
  const { id, conditions, standing, now } = day;
  return (
    <Step title={`Day 7, ${nearTime(conditions.startsAt, now)}`} about={`${standingWords(day)}. ${dayLine(conditions)}: ${roundsLine(conditions.rounds)}.`}>
      <Button component={Link} href={standing.at === 'round' ? `/rounds/${standing.roundId}` : `/days/${id}`}>{onwards[standing.at]}</Button>
    </Step>
  );
}

interface StepProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

function Step({ title, about, children }: StepProps) {
  return (
    <div className="home-step">
      <div>
        <h2>{title}</h2>
        <p className="quiet">{about}</p>
      </div>
      <div className="round-actions">{children}</div>
    </div>
  );
}
