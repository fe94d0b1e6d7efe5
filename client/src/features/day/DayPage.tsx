import { Loader } from '@mantine/core';
import type { DayId } from '@dayseven/contracts/vocabulary';
import { useState, type ReactNode } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { useDay } from '../../connection/use-day.ts';
import { Notice } from '../../shared/Notice.tsx';
import { hasPrograms } from '../../shared/round/kind-words.ts';
import { DayBreak } from './DayBreak.tsx';
import { DayLobby } from './DayLobby.tsx';
import { DayOver } from './DayOver.tsx';
import type { DayToReplan } from './PlanDayPage.tsx';

export interface DayPageProps {
  readonly dayId: DayId;
  /** Above the page; where no programs are judged it does not speak of the judge. */
  readonly headerOf: (hasPrograms: boolean) => ReactNode;
}

/** A day wherever it stands: its lobby, a break, or what came of it; a round under way has a page of its own. */
export function DayPage({ dayId, headerOf }: DayPageProps) {
  const day = useDay(dayId);
  const [, goTo] = useLocation();
  const [isStarting, setIsStarting] = useState(false);
  const { view, failure } = day;
  if (view === undefined) return <>{headerOf(false)}<Opening failure={failure} /></>;

  const start = async () => {
    setIsStarting(true);
    await day.goOn();
    setIsStarting(false);
  };
  const remove = async () => {
    if (await day.remove()) goTo('/');
  };
  const { standing, conditions, notes } = view;
  const header = headerOf(conditions.rounds.some(({ kind }) => hasPrograms[kind]));
  switch (standing.at) {
    case 'planned': return <>{header}<DayLobby view={view} failure={failure} isStarting={isStarting} onStart={() => void start()} onReplan={() => goTo('/days/new', { state: { dayId, conditions, notes } satisfies DayToReplan })} onDelete={() => void remove()} /></>;
    case 'round': return <Redirect to={`/rounds/${standing.roundId}`} replace />;
    case 'break': return <>{header}<DayBreak view={view} standing={standing} failure={failure} isStarting={isStarting} onStart={() => void start()} onEnd={() => void day.end()} /></>;
    case 'over': return <>{header}<DayOver view={view} failure={failure} onLookBack={day.lookBack} onDelete={() => void remove()} /></>;
  }
}

function Opening({ failure }: { readonly failure: string | undefined }) {
  return (
    <main id="main" className="centred">
      {failure === undefined ? <Loader aria-label="Opening the day" /> : (
        <div className="unavailable">
          <h1>The day could not be opened</h1>
          <Notice kind="problem">{failure}</Notice>
          <Link href="/">Home</Link>
        </div>
      )}
    </main>
  );
}
