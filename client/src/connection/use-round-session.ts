import type { ProblemView } from '@dayseven/contracts';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
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

/** The same for all sheets of a round. */
export function useEverySession(sessions: readonly RoundSession[]): void {
  const subscribe = useCallback((changed: () => void) => {
    const silences = sessions.map((session) => session.subscribe(changed));
    return () => silences.forEach((silence) => silence());
  }, [sessions]);
  useSyncExternalStore(subscribe, () => sessions.reduce((sum, session) => sum + session.version(), 0));
}
