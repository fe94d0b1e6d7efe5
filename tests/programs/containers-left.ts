import { givenParts } from '../../server/src/adapters/judge-setup/given-parts.ts';
import { connectEngine } from '../../server/src/adapters/docker/engine.ts';
import { OWNER } from '../../server/src/adapters/docker/labels.ts';
import { ownerLabel, thisOwner } from '../../server/src/adapters/docker/owner.ts';

/** Containers of this process that the engine still knows; an ended one may take a moment to go. */
export async function containersLeft(): Promise<readonly string[]> {
  const parts = givenParts(process.env);
  if (!parts) return [];
  const engine = connectEngine(parts.engine);
  const mine = ownerLabel(thisOwner());
  for (let tries = 0; ; tries++) {
    const left = (await engine.listByLabel(OWNER)).filter(({ labels }) => labels[OWNER] === mine).map(({ id }) => id);
    if (left.length === 0 || tries === 40) return left;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
