import type { ProblemView } from '@dayseven/contracts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useSurroundings } from './connection-context.ts';
import { RoundSession } from './round-session.ts';

/** The practice round on this problem, for as long as the component is shown. */
export function usePractice(problem: ProblemView): RoundSession {
  const surroundings = useSurroundings();
  const [session] = useState(() => new RoundSession(problem, surroundings));
  useEffect(() => session.start(), [session]);
  return session;
}

/** Renders again with every change in the session. */
export function useSession(session: RoundSession): void {
  useSyncExternalStore(session.subscribe, session.version);
}
