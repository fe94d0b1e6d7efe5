import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useConnection } from './connection-context.ts';

/** When the line comes back, what is shown may be old, and what could not be read may be there: all of it is read again. */
export function useFreshWhenBack(): void {
  const connection = useConnection();
  const client = useQueryClient();
  useEffect(() => {
    let wasLost = connection.link() === 'offline';
    return connection.onLink((link) => {
      if (link === 'online' && wasLost) void client.invalidateQueries();
      wasLost = link === 'offline';
    });
  }, [connection, client]);
}
