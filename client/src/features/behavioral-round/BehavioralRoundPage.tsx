import type { ReactNode } from 'react';
import { useReplan } from '../../connection/use-replan.ts';
import type { BehavioralRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import { Lobby } from '../../shared/round/Lobby.tsx';
import { behavioralModeMeans } from '../../shared/round/mode-words.ts';
import { PausedRound } from '../../shared/round/PausedRound.tsx';
import { useTitleWithin } from '../../shared/use-title-within.ts';
import { BehavioralOver } from './BehavioralOver.tsx';
import { MicrophoneLine } from './recording/MicrophoneLine.tsx';
import { RunningBehavioral } from './RunningBehavioral.tsx';
import { conditionsLine } from './behavioral-words.ts';

export interface BehavioralRoundPageProps {
  readonly view: BehavioralRoundView;
  readonly round: TimedRound;
  readonly header: ReactNode;
}

/** A behavioral round in whatever state it is: its lobby, the round, or what came of it. */
export function BehavioralRoundPage({ view, round, header }: BehavioralRoundPageProps) {
  const { move } = round;
  const { clock, conditions } = view.timed;
  const replan = useReplan(view, '/rounds/new/behavioral', view.behavioral.conditions);
  useTitleWithin(clock.state === 'planned' ? undefined : 'Behavioral');
  switch (clock.state) {
    case 'planned': return <>{header}<Lobby name="Behavioral round" conditions={conditionsLine(view.behavioral.conditions)} mode={conditions.mode} means={behavioralModeMeans} hasPrograms={false} firstSecond="The first question shows with the first second. Speak it aloud, record it or type it." check={<MicrophoneLine />} failure={round.failure?.message} onStart={() => move('round:start')} onReplan={replan} /></>;
    case 'running': return <RunningBehavioral key={view.id} view={view} round={round} />;
    case 'paused': return <PausedRound clock={clock} round={round} />;
    case 'over': return <>{header}<BehavioralOver view={view} round={round} /></>;
  }
}
