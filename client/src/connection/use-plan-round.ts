import type { Reply, RoundView } from '@dayseven/contracts';
import type { BehavioralConditions, DesignConditions, DsaConditions, MachineConditions } from '@dayseven/contracts/vocabulary';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Connection } from './connection.ts';
import { useConnection } from './connection-context.ts';
import { roundsQuery } from './http-queries.ts';

export const usePlanDsa = () => usePlanRound((connection, conditions: DsaConditions) => connection.ask('round:plan-dsa', conditions));
export const usePlanDesign = () => usePlanRound((connection, conditions: DesignConditions) => connection.ask('round:plan-design', conditions));
export const usePlanBehavioral = () => usePlanRound((connection, conditions: BehavioralConditions) => connection.ask('round:plan-behavioral', conditions));
export const usePlanMachine = () => usePlanRound((connection, conditions: MachineConditions) => connection.ask('round:plan-machine', conditions));

/** Plans one round, however often it is asked, and goes to its lobby; or tells why there is none. */
function usePlanRound<Conditions>(ask: (connection: Connection, conditions: Conditions) => Promise<Reply<RoundView>>) {
  const connection = useConnection();
  const client = useQueryClient();
  const [, goTo] = useLocation();
  const [failure, setFailure] = useState<string | null>(null);
  const [isPlanning, setIsPlanning] = useState(false);
  const plan = async (conditions: Conditions): Promise<void> => {
    if (isPlanning) return;
    setIsPlanning(true);
    const reply = await ask(connection, conditions);
    setIsPlanning(false);
    if (!reply.ok) {
      setFailure(reply.failure.message);
      return;
    }
    void client.invalidateQueries({ queryKey: roundsQuery.queryKey });
    goTo(`/rounds/${reply.value.id}`);
  };
  return { plan, failure, isPlanning };
}
