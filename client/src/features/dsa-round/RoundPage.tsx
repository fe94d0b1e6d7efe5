import { Loader } from '@mantine/core';
import type { RoundId } from '@dayseven/contracts/vocabulary';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useDsaRound } from '../../connection/use-dsa-round.ts';
import { Notice } from '../../shared/Notice.tsx';
import { Lobby } from './Lobby.tsx';
import { RoundOver } from './RoundOver.tsx';
import { RunningRound, type RenderSheet } from './RunningRound.tsx';

export interface RoundPageProps {
  readonly roundId: RoundId;
  /** Above everything but the round itself, which has the whole page. */
  readonly header: ReactNode;
  readonly renderSheet: RenderSheet;
}

/** A round in whatever state it is: its lobby, the round, or what came of it. */
export function RoundPage({ roundId, header, renderSheet }: RoundPageProps) {
  const { view, failure, move, rate, saveNotes, answerPrompt, setCounting, noteAbsence } = useDsaRound(roundId);
  if (view === null) return <>{header}<Opening failure={failure?.message} /></>;
  const { state } = view.dsa.clock;
  if (state === 'planned') return <>{header}<Lobby round={view} failure={failure?.message} onStart={() => move('round:start')} /></>;
  if (state === 'over') return <>{header}<RoundOver round={view} failure={failure?.message} onRate={rate} onCounting={setCounting} /></>;
  return <RunningRound key={view.id} round={view} failure={failure?.message} move={move} saveNotes={saveNotes} answerPrompt={answerPrompt} noteAbsence={noteAbsence} renderSheet={renderSheet} />;
}

function Opening({ failure }: { readonly failure: string | undefined }) {
  return (
    <main id="main" className="centred">
      {failure === undefined ? <Loader aria-label="Opening the round" /> : (
        <div className="unavailable">
          <h1>The round could not be opened</h1>
          <Notice kind="problem">{failure}</Notice>
          <Link href="/">Back to the problems</Link>
        </div>
      )}
    </main>
  );
}
