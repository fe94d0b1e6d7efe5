import type { DsaConditions } from '@dayseven/contracts/vocabulary';
import { useEffect, type ReactNode } from 'react';
import { useReplan } from '../../connection/use-replan.ts';
import type { DsaRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import { fetchEditor } from '../../shared/editor/CodeEditor.tsx';
import { Lobby } from '../../shared/round/Lobby.tsx';
import { VoiceLine } from '../../shared/voice/VoiceLine.tsx';
import { RoundOver } from './RoundOver.tsx';
import { RunningRound, type RenderSheet } from './RunningRound.tsx';
import { conditionsLine, dsaFirstSecond, dsaName } from '../../shared/round/conditions-words.ts';

export interface DsaRoundPageProps {
  readonly view: DsaRoundView;
  readonly round: TimedRound;
  /** Above everything but the round itself, which has the whole page. */
  readonly header: ReactNode;
  readonly renderSheet: RenderSheet;
}

/** A DSA round in whatever state it is: its lobby, the round, or what came of it. */
export function DsaRoundPage({ view, round, header, renderSheet }: DsaRoundPageProps) {
  const { move, rate, setCounting } = round;
  const failure = round.failure?.message;
  const { state } = view.timed.clock;
  const { conditions } = view.dsa;
  const replan = useReplan(view, '/rounds/new', conditions);
  useEffect(() => fetchEditor(), []);
  if (state === 'planned') {
    return <>{header}<Lobby name={dsaName(conditions)} conditions={conditionsLine(conditions)} mode={view.timed.conditions.mode} check={<VoiceLine roundId={view.id} />} firstSecond={dsaFirstSecond(conditions)} failure={failure} onStart={() => move('round:start')}
      onReplan={wasPlanned(conditions) ? replan : undefined} /></>;
  }
  if (state === 'over') return <>{header}<RoundOver round={view} failure={failure} onRate={rate} onCounting={setCounting} /></>;
  return <RunningRound key={view.id} view={view} round={round} renderSheet={renderSheet} />;
}

/** A drill and a taste come from a button. */
function wasPlanned({ sisterOf, taste }: DsaConditions): boolean {
  return sisterOf === undefined && taste === undefined;
}
