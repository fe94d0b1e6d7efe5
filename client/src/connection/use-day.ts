import type { DayView, Reply } from '@dayseven/contracts';
import type { DayId, Retrospective } from '@dayseven/contracts/vocabulary';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useConnection } from './connection-context.ts';
import { useAwaitedRounds } from './use-awaited-rounds.ts';
import { dayQuery, daysQuery, roundsQuery } from './http-queries.ts';

/** What a page may do with a day. */
export interface DayOnPage {
  readonly view: DayView | undefined;
  readonly failure: string | undefined;
  /** Begins the next round and starts its clock; settles with the day, or undefined when that was refused. */
  readonly goOn: () => Promise<DayView | undefined>;
  readonly end: () => Promise<void>;
  readonly lookBack: (retrospective: Retrospective) => Promise<boolean>;
  /** Settles with whether it is gone. */
  readonly remove: () => Promise<boolean>;
}

/** A day, read again when what is still judged of it has changed. */
export function useDay(id: DayId): DayOnPage {
  const connection = useConnection();
  const client = useQueryClient();
  const { data, error } = useQuery(dayQuery(id));
  useAwaitedRounds(data?.rounds.flatMap(({ outcome }) => outcome ?? []));
  const [refusal, setRefusal] = useState<string | undefined>(undefined);

  function learn(reply: Reply<DayView>): DayView | undefined {
    setRefusal(reply.ok ? undefined : reply.failure.message);
    if (!reply.ok) return undefined;
    client.setQueryData(dayQuery(id).queryKey, reply.value);
    for (const { queryKey } of [daysQuery, roundsQuery]) void client.invalidateQueries({ queryKey });
    return reply.value;
  }

  return {
    view: data,
    failure: refusal ?? error?.message,
    goOn: async () => learn(await connection.ask('day:go-on', { dayId: id })),
    end: async () => void learn(await connection.ask('day:end', { dayId: id })),
    lookBack: async (retrospective) => learn(await connection.ask('day:look-back', { dayId: id, retrospective })) !== undefined,
    remove: async () => {
      const reply = await connection.ask('day:delete', { dayId: id });
      setRefusal(reply.ok ? undefined : reply.failure.message);
      if (reply.ok) for (const { queryKey } of [daysQuery, roundsQuery]) void client.invalidateQueries({ queryKey });
      return reply.ok;
    },
  };
}
