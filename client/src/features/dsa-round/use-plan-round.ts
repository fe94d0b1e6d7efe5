import type { DsaConditions } from '@dayseven/contracts/vocabulary';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useConnection } from '../../connection/connection-context.ts';
import { roundsQuery } from '../../connection/http-queries.ts';

/** Plans a round and goes to its lobby; or tells why there is none. */
export function usePlanRound() {
  const connection = useConnection();
  const client = useQueryClient();
  const [, goTo] = useLocation();
  const [failure, setFailure] = useState<string | null>(null);
  const plan = async (conditions: DsaConditions): Promise<void> => {
    const reply = await connection.ask('round:plan-dsa', conditions);
    if (!reply.ok) {
      setFailure(reply.failure.message);
      return;
    }
    void client.invalidateQueries({ queryKey: roundsQuery.queryKey });
    goTo(`/rounds/${reply.value.id}`);
  };
  return { plan, failure };
}
