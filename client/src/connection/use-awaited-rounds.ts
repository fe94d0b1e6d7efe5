import type { RoundId } from '@dayseven/contracts/vocabulary';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useConnection } from './connection-context.ts';
import { daysQuery, problemsQuery, readinessQuery, roundsQuery } from './http-queries.ts';

/** Of what may still be awaited, the rounds that are. */
export interface MayBeAwaited {
  readonly id: RoundId;
  readonly isAwaited?: true;
}

/** Lists of rounds, days and problems are read again when one of these rounds, whose programs are still judged, has changed. */
export function useAwaitedRounds(rounds: readonly MayBeAwaited[] = []): void {
  const connection = useConnection();
  const client = useQueryClient();
  const ids = rounds.filter(({ isAwaited }) => isAwaited === true).map(({ id }) => id).join();
  useEffect(() => {
    if (ids === '') return undefined;
    const awaited = ids.split(',') as RoundId[];
    const read = () => {
      for (const { queryKey } of [roundsQuery, daysQuery, readinessQuery, problemsQuery]) void client.invalidateQueries({ queryKey });
    };
    // Only who joined a round is told of it; what came before is read.
    const join = () => {
      for (const roundId of awaited) void connection.ask('round:join', { roundId }).then(read);
    };
    const silences = [
      connection.listen('round:changed', ({ id }) => { if (awaited.includes(id)) read(); }),
      connection.onLink((link) => link === 'online' && join()),
    ];
    if (connection.link() === 'online') join();
    return () => silences.forEach((silence) => silence());
  }, [connection, client, ids]);
}
