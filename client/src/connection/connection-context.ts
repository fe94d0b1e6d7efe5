import { createContext, use, useSyncExternalStore } from 'react';
import type { Connection, Link } from './connection.ts';

export const ConnectionContext = createContext<Connection | null>(null);

export function useConnection(): Connection {
  const connection = use(ConnectionContext);
  if (connection === null) throw new Error('There is no connection around this component.');
  return connection;
}

export function useLink(): Link {
  const connection = useConnection();
  return useSyncExternalStore(connection.onLink, connection.link);
}
