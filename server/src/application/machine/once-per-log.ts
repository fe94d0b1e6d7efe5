import type { RoundId } from '@dayseven/contracts';
import type { StoredEvent, StoredRound } from '../ports/round-store.ts';

type OfRound<T> = (round: StoredRound, log: readonly StoredEvent[]) => Promise<T>;

/**
 * Works something small out once for each length of a round's log, as lists and notes ask for it again and again, and everything that was typed would be read for it.
 * What is undefined yet is asked for anew.
 */
export function oncePerLog<T>(workOut: OfRound<T | undefined>): OfRound<T | undefined> {
  const known = new Map<RoundId, { readonly entries: number; readonly value: T }>();
  return async function remembered(round, log) {
    const before = known.get(round.id);
    if (before?.entries === log.length) return before.value;
    const value = await workOut(round, log);
    if (value !== undefined) known.set(round.id, { entries: log.length, value });
    return value;
  };
}
