import type { StoredRound } from '../ports/round-store.ts';
import { unlessUnreadable } from '../readable-log.ts';
import { dayOf, type DayStores } from './know-day.ts';

/** Whether a round's results are held back: until the day it belongs to is over. */
export type IsHeldBack = (round: StoredRound) => Promise<boolean>;

export function createIsHeldBack(stores: DayStores): IsHeldBack {
  return async function isHeldBack(round) {
    if (round.dayId === undefined) return false;
    // Whether a day whose log cannot be read is over cannot be known: no more is shown than before its end.
    const isOver = await unlessUnreadable(async () => ((await dayOf(stores, round))?.standing.at ?? 'over') === 'over');
    return isOver !== true;
  };
}
