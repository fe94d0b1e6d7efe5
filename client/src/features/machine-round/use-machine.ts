import type { MachineView } from '@dayseven/contracts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSurroundings } from '../../connection/connection-context.ts';
import { MachineSession, type FilesQuestion } from '../../connection/machine-session.ts';
import { isFinished } from '../../connection/round-state.ts';
import type { MachineRoundView } from '../../connection/use-timed-round.ts';
import { shownJobs } from './shown-jobs.ts';

export type Machine = NonNullable<MachineView['machine']>;

/** The number of the last level that is open. */
export function newestOpen({ levels }: Machine): number {
  return levels.findLast(({ open }) => open !== undefined)?.number ?? 1;
}

/** The files, the pad and the jobs of the round, for as long as it is shown. */
export function useMachineSession(view: MachineRoundView, machine: Machine): MachineSession {
  const surroundings = useSurroundings();
  const [session] = useState(() => new MachineSession(surroundings, view.id, machine));
  useEffect(() => session.start(), [session]);
  useEffect(() => session.learn(machine), [session, machine]);
  useSyncExternalStore(session.subscribe, session.version);
  return session;
}

/** Asking for runs, submissions and looks; the newest of them is shown, and with a submission its look for races. */
export function useFileJobs(session: MachineSession, machine: Machine) {
  const [asking, setAsking] = useState<FilesQuestion | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { jobs, live } = session.jobs;
  const { shown, race } = shownJobs(jobs);
  return {
    jobs,
    shown,
    race,
    live: shown === undefined ? undefined : live[shown.id],
    running: jobs.find((job) => !isFinished(job)),
    asking,
    failure,
    dismissFailure: () => setFailure(null),
    /** Of all levels that are open. */
    ask: async (question: FilesQuestion) => {
      if (asking !== null) return;
      setAsking(question);
      setFailure((await session.judge(question, newestOpen(machine))) ?? null);
      setAsking(null);
    },
  };
}

export type FileJobs = ReturnType<typeof useFileJobs>;
