import type { StoredRound } from '../ports/round-store.ts';
import { dayOf, type DayStores } from './know-day.ts';

/** Whether a round's results are held back: until the day it belongs to is over. */
export type IsHeldBack = (round: StoredRound) => Promise<boolean>;

export function createIsHeldBack(stores: DayStores): IsHeldBack {
  return async function isHeldBack(round) {
    const known = await dayOf(stores, round);
    return known !== undefined && known.standing.at !== 'over';
  };
}
