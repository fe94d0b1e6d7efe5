import { ownerLabel } from './owner.ts';
import type { Owner } from './owner.ts';

export const OWNER = 'dayseven.owner';
export const DEADLINE = 'dayseven.deadline';

/** No container is meant to live longer; what waits unused is renewed before. */
export const LONGEST_LIFE_MS = 2 * 60 * 60 * 1000;

/** What every container of ours carries, so that whoever finds it knows whether it may go. */
export function labels(owner: Owner, now: number): Record<string, string> {
  return { [OWNER]: ownerLabel(owner), [DEADLINE]: String(now + LONGEST_LIFE_MS) };
}
