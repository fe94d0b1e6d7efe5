import { Loader } from '@mantine/core';
import type { DayId } from '@dayseven/contracts/vocabulary';
import { useState } from 'react';
import { Link, Redirect, useLocation } from 'wouter';
import { useDay } from '../../connection/use-day.ts';
import { Notice } from '../../shared/Notice.tsx';
import { DayBreak } from './DayBreak.tsx';
import { DayLobby } from './DayLobby.tsx';
import { DayOver } from './DayOver.tsx';
import type { DayToReplan } from './PlanDayPage.tsx';

/** A day wherever it stands: its lobby, a break, or what came of it; a round under way has a page of its own. */
export function DayPage({ dayId }: { readonly dayId: DayId }) {
  const day = useDay(dayId);
  const [, goTo] = useLocation();
  const [isStarting, setIsStarting] = useState(false);
  const { view, failure } = day;
  if (view === undefined) return <Opening failure={failure} />;

  const start = async () => {
    setIsStarting(true);
    await day.goOn();
    setIsStarting(false);
  };
  const remove = async () => {
    if (await day.remove()) goTo('/');
  };
  const { standing, conditions, notes } = view;
  switch (standing.at) {
    case 'planned': return <DayLobby view={view} failure={failure} isStarting={isStarting} onStart={() => void start()} onReplan={() => goTo('/days/new', { state: { dayId, conditions, notes } satisfies DayToReplan })} onDelete={() => void remove()} />;
    case 'round': return <Redirect to={`/rounds/${standing.roundId}`} replace />;
    case 'break': return <DayBreak view={view} standing={standing} failure={failure} isStarting={isStarting} onStart={() => void start()} onEnd={() => void day.end()} />;
    case 'over': return <DayOver view={view} failure={failure} onLookBack={day.lookBack} onDelete={() => void remove()} />;
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
