import { useEffect, type ReactNode } from 'react';
import { useReplan } from '../../connection/use-replan.ts';
import type { MachineRoundView, TimedRound } from '../../connection/use-timed-round.ts';
import { fetchEditor } from '../../shared/editor/CodeEditor.tsx';
import { Lobby } from '../../shared/round/Lobby.tsx';
import { useTitleWithin } from '../../shared/use-title-within.ts';
import { machineLine, machineModeMeans } from './machine-words.ts';
import { MachineOver } from './MachineOver.tsx';
import { RunningMachine } from './RunningMachine.tsx';

export interface MachineRoundPageProps {
  readonly view: MachineRoundView;
  readonly round: TimedRound;
  /** Above everything but the round itself, which has the whole page. */
  readonly header: ReactNode;
  readonly headerEnd: ReactNode;
}

/** A machine-coding round in whatever state it is: its lobby, the round, or what came of it. */
export function MachineRoundPage({ view, round, header, headerEnd }: MachineRoundPageProps) {
  const failure = round.failure?.message;
  const { conditions, machine } = view.machine;
  const replan = useReplan(view, '/rounds/new/machine-coding', conditions);
  const { state } = view.timed.clock;
  useTitleWithin(machine?.title);
  useEffect(() => fetchEditor(), []);
  if (state === 'planned') {
    return <>{header}<Lobby name="Machine-coding round" conditions={machineLine(conditions)} mode={conditions.mode} means={machineModeMeans} firstSecond="Level 1 shows with the first second." failure={failure} onStart={() => round.move('round:start')} onReplan={replan} /></>;
  }
  if (state === 'over') return <>{header}<MachineOver view={view} failure={failure} onRate={round.rate} onCounting={round.setCounting} /></>;
  return machine === undefined ? null : <RunningMachine key={view.id} view={view} machine={machine} round={round} headerEnd={headerEnd} />;
}
