import type { RoundId } from '@dayseven/contracts/vocabulary';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useConnection } from '../../../connection/connection-context.ts';
import { designDebriefQuery, notesQuery } from '../../../connection/http-queries.ts';

/** Gives the candidate's word on a point; what is proposed to note is read again. */
export function useSayPoint(roundId: RoundId) {
  const connection = useConnection();
  const client = useQueryClient();
  const [failure, setFailure] = useState<string | undefined>(undefined);
  const say = async (point: string, said: boolean): Promise<void> => {
    const reply = await connection.ask('point:say', { roundId, point, said });
    setFailure(reply.ok ? undefined : reply.failure.message);
    if (!reply.ok) return;
    client.setQueryData(designDebriefQuery(roundId).queryKey, reply.value);
    await client.invalidateQueries({ queryKey: notesQuery.queryKey });
  };
  return { say, failure };
}
