import { z } from 'zod';
import { containerSpec } from '../../../server/src/adapters/docker/container-spec.ts';
import { labels } from '../../../server/src/adapters/docker/labels.ts';
import { thisOwner } from '../../../server/src/adapters/docker/owner.ts';
import { askEngine, localParts } from '../measure/engine.ts';

const Created = z.object({ Id: z.string() });

/** Creates, starts and removes one container with the judge's own hardening, and does nothing with it. */
export async function containerLife(judge: string): Promise<void> {
  const { socketPath, images } = localParts(judge);
  const spec = containerSpec({ image: images.go, role: 'go', memoryMb: 256, labels: labels({ ...thisOwner(), sandbox: 'bench' }, Date.now()) });
  const { Id } = Created.parse(await askEngine(socketPath, 'POST', '/containers/create', { ...spec, HostConfig: { ...spec.HostConfig, AutoRemove: false } }));
  await askEngine(socketPath, 'POST', `/containers/${Id}/start`);
  await askEngine(socketPath, 'DELETE', `/containers/${Id}?force=1`);
}
