import { ownerLabel } from './owner.ts';
import type { Owner } from './owner.ts';

export const OWNER = 'dayseven.owner';
export const SANDBOX = 'dayseven.sandbox';
export const DEADLINE = 'dayseven.deadline';

/** After this a container may be removed by whoever cannot tell whether its owner lives; the owner then starts another. */
export const LONGEST_LIFE_MS = 2 * 60 * 60 * 1000;

/** One sandbox of a process: a process may have several, and each knows only its own containers. */
export interface SandboxOwner extends Owner {
  readonly sandbox: string;
}

/** What every container of ours carries, so that whoever finds it knows whether it may go. */
export function labels(owner: SandboxOwner, now: number): Record<string, string> {
  return { [OWNER]: ownerLabel(owner), [SANDBOX]: owner.sandbox, [DEADLINE]: String(now + LONGEST_LIFE_MS) };
}
