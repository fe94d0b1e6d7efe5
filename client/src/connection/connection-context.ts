import { createContext, use, useSyncExternalStore } from 'react';
import type { Connection, Link } from './connection.ts';
import type { DraftRecords } from './draft-records.ts';
import type { DrivenRound } from './driven-round.ts';
import type { UnsentRecords } from './unsent-records.ts';

/** What the page needs from outside itself; tests put fakes here. */
export interface Surroundings {
  readonly connection: Connection;
  readonly records: DraftRecords;
  readonly unsent: UnsentRecords;
  readonly driven: DrivenRound;
}

export const SurroundingsContext = createContext<Surroundings | null>(null);

export function useSurroundings(): Surroundings {
  const surroundings = use(SurroundingsContext);
  if (surroundings === null) throw new Error('There are no surroundings around this component.');
  return surroundings;
}

export const useConnection = (): Connection => useSurroundings().connection;

export function useLink(): Link {
  const connection = useConnection();
  return useSyncExternalStore(connection.onLink, connection.link);
}
