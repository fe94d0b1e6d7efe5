import type { ProblemView } from '@dayseven/contracts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSurroundings } from './connection-context.ts';
import { RoundSession } from './round-session.ts';

/** The round on this problem, for as long as the component is shown; renders again with every change in it. */
export function useRoundSession(problem: ProblemView): RoundSession {
  const { connection, records } = useSurroundings();
  const [session] = useState(() => new RoundSession(problem, connection, records));
  useEffect(() => session.start(), [session]);
  useSyncExternalStore(session.subscribe, session.version);
  return session;
}
