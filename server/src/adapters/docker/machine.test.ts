import { expect, it } from '@jest/globals';
import type { Engine } from './engine.ts';
import { createFrameQueue } from './frame-queue.ts';
import { openMachine } from './machine.ts';
import { containerLimits } from './try-limits.ts';

/** An engine whose containers start and never say that they are ready; one that tries its limits finds them held. */
function silentEngine() {
  const started: string[] = [];
  const removed: string[] = [];
  const engine: Engine = {
    async start(spec) {
      const id = String(started.length);
      started.push(id);
      const queue = createFrameQueue();
      if (spec.Entrypoint) containerLimits.forEach((limit) => queue.push({ kind: 10, payload: Buffer.from(JSON.stringify({ limit, holds: true })) }));
      const close = (): void => queue.end();
      return {
        id,
        channel: { over: new Promise(() => undefined), next: () => queue.next(), close, send: async () => undefined },
        remove: async () => { removed.push(id); close(); },
      };
    },
    ping: async () => undefined,
    howEnded: async () => 'not-by-itself',
    listByLabel: async () => [],
    remove: async () => undefined,
    isHeld: () => true,
  };
  return { engine, started, removed };
}

it('[J45] a machine that is closed while it is being opened says why and leaves no container', async () => {
  const { engine, started, removed } = silentEngine();
  const stop = new AbortController();
  const opening = openMachine({
    engine, images: { go: 'go', typescript: 'typescript', compiler: 'compiler' }, owner: { place: 'here', pid: 1, started: '1', sandbox: 'a' },
    ready: { go: 2, typescript: 2 }, startsAtOnce: 2, compilers: 2, memoryMb: { go: 64, typescript: 64 },
  }, stop.signal);
  await new Promise((resolve) => setTimeout(resolve, 20));
  stop.abort();
  await expect(opening).rejects.toThrow('The judge is off.');
  expect(started.length).toBeGreaterThanOrEqual(6);
  expect([...new Set(removed)].sort()).toEqual([...started].sort());
});
