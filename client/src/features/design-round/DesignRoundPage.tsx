import type { ReactNode } from 'react';
import { useReplan } from '../../connection/use-replan.ts';
import type { DesignRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import { Lobby } from '../../shared/round/Lobby.tsx';
import { allowedTime, designModeMeans, modeNames } from '../../shared/round/mode-words.ts';
import { useTitleWithin } from '../../shared/use-title-within.ts';
import { VoiceLine } from '../../shared/voice/VoiceLine.tsx';
import { DesignOver } from './DesignOver.tsx';
import { RunningDesign } from './RunningDesign.tsx';

export interface DesignRoundPageProps {
  readonly view: DesignRoundView;
  readonly round: TimedRound;
  /** Above everything but the round itself, which has the whole page. */
  readonly header: ReactNode;
  readonly headerEnd: ReactNode;
}

/** A design round in whatever state it is: its lobby, the round, or what came of it. */
export function DesignRoundPage({ view, round, header, headerEnd }: DesignRoundPageProps) {
  const { move, rate, setCounting } = round;
  const failure = round.failure?.message;
  const replan = useReplan(view, '/rounds/new/design', view.design.conditions);
  const { clock, conditions } = view.timed;
  const { design } = view.design;
  useTitleWithin(design?.title);
  if (clock.state === 'planned') {
    return <>{header}<Lobby name="System-design round" conditions={`${allowedTime(conditions)}, ${modeNames[conditions.mode]}`} mode={conditions.mode} means={designModeMeans} hasPrograms={false} check={<VoiceLine roundId={view.id} />} firstSecond="The task shows with the first second." failure={failure} onStart={() => move('round:start')} onReplan={replan} /></>;
  }
  if (clock.state === 'over') return <>{header}<DesignOver view={view} failure={failure} onRate={rate} onCounting={setCounting} /></>;
  return design === undefined ? null : <RunningDesign key={view.id} view={view} design={design} round={round} headerEnd={headerEnd} />;
}
