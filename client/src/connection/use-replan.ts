import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { useConnection } from './connection-context.ts';
import { roundsQuery } from './http-queries.ts';
import type { TimedRoundView } from './use-timed-round.ts';

/** From the lobby back to the plan: a round that has not begun goes, and what it was planned as is on the page again. A round of a day has no plan of its own. */
export function useReplan({ id, timed }: TimedRoundView, planAt: string, conditions: object): (() => void) | undefined {
  const connection = useConnection();
  const client = useQueryClient();
  const [, goTo] = useLocation();
  const replan = async () => {
    // A round that cannot be deleted stays planned; nothing is lost by planning another.
    await connection.ask('round:delete', { roundId: id });
    void client.invalidateQueries({ queryKey: roundsQuery.queryKey });
    goTo(planAt, { state: conditions });
  };
  return timed.day === undefined ? () => void replan() : undefined;
}

/** What the plan was before its lobby was left again. */
export { useHistoryState as usePlannedBefore } from 'wouter/use-browser-location';
