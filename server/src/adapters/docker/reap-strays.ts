import type { Engine, ListedContainer } from './engine.ts';
import { DEADLINE, OWNER } from './labels.ts';
import { isDead, ownerLabel, parseOwner } from './owner.ts';
import type { Owner } from './owner.ts';

export interface Judge {
  readonly me: Owner;
  readonly now: number;
  readonly isDead: (owner: Owner) => boolean;
}

/** A stray is past its deadline, or its owner on this machine is dead. Several programs may share one engine: what is another's stays. */
export function isStray({ labels }: ListedContainer, { me, now, isDead: dead }: Judge): boolean {
  const label = labels[OWNER] ?? '';
  if (label === ownerLabel(me)) return false;
  const owner = parseOwner(label);
  return Number(labels[DEADLINE]) <= now || (owner !== undefined && dead(owner));
}

/** Removes what the dead have left. */
export async function reapStrays(engine: Engine, me: Owner): Promise<void> {
  const found = await engine.listByLabel(OWNER);
  const judge = { me, now: Date.now(), isDead };
  await Promise.all(found.filter((container) => isStray(container, judge)).map(({ id }) => engine.remove(id)));
}
