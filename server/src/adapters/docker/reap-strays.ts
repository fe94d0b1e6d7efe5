import type { Engine, ListedContainer } from './engine.ts';
import { DEADLINE, LONGEST_LIFE_MS, OWNER, SANDBOX } from './labels.ts';
import type { SandboxOwner } from './labels.ts';
import { fateOf, ownerLabel, parseOwner } from './owner.ts';
import type { Fate, Owner } from './owner.ts';

export interface Judge {
  readonly me: SandboxOwner;
  readonly now: number;
  readonly fateOf: (owner: Owner) => Fate;
  /** Whether I hold this container of mine. */
  readonly isHeld: (id: string) => boolean;
}

/** A container is held as soon as the engine has told its id; one that is older than this and is not held has been lost on the way. */
const HELD_WITHIN_MS = 60_000;

/**
 * A stray is one of mine that I have lost, one of a dead owner, or one of an owner of whom nothing is known and past its deadline.
 * Several programs may share one engine: what is another living one's stays.
 */
export function isStray({ id, labels }: ListedContainer, { me, now, fateOf: fate, isHeld }: Judge): boolean {
  const label = labels[OWNER] ?? '';
  const deadline = Number(labels[DEADLINE]);
  if (label === ownerLabel(me)) return labels[SANDBOX] === me.sandbox && !isHeld(id) && deadline - LONGEST_LIFE_MS + HELD_WITHIN_MS <= now;
  const owner = parseOwner(label);
  const known = owner ? fate(owner) : 'unknown';
  return known === 'dead' || (known === 'unknown' && deadline <= now);
}

/** Removes what the dead have left, and what was lost. */
export async function reapStrays(engine: Engine, me: SandboxOwner, now = Date.now()): Promise<void> {
  const found = await engine.listByLabel(OWNER);
  const judge: Judge = { me, now, fateOf, isHeld: (id) => engine.isHeld(id) };
  await Promise.all(found.filter((container) => isStray(container, judge)).map(({ id }) => engine.remove(id)));
}
