import type { DsaConditions, JobId } from '@dayseven/contracts/vocabulary';
import type { Pick } from '../picking/pick-problems.ts';
import { foldTimedRound, type LogEntry, type TimedRound } from './timed-round.ts';

/** What a DSA round's log says of it beside its sheets. */
export interface DsaRound extends TimedRound {
  readonly conditions: DsaConditions;
  readonly picks: readonly Pick[];
  /** The jobs that grade what was in the editors at the end; absent until they are handed over. */
  readonly finals?: readonly JobId[];
}

/** Undefined for a round of another kind. */
export function foldDsaRound(log: readonly LogEntry[]): DsaRound | undefined {
  const events = log.map(({ event }) => event);
  const planned = events.find((event) => event.type === 'dsa-planned');
  const timed = planned && foldTimedRound(log);
  if (!timed) return undefined;
  const finals = events.find((event) => event.type === 'finals-submitted')?.jobs;
  return { ...timed, conditions: planned.conditions, picks: planned.picks, ...(finals && { finals }) };
}
