import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ContainerCreateOptions, HostConfig } from 'dockerode';
import { connectEngine } from '../../server/src/adapters/docker/engine.ts';
import type { Engine, RunningContainer } from '../../server/src/adapters/docker/engine.ts';
import { labels } from '../../server/src/adapters/docker/labels.ts';
import { thisOwner } from '../../server/src/adapters/docker/owner.ts';
import { requireLimits } from '../../server/src/adapters/docker/require-limits.ts';
import type { Trial } from '../../server/src/adapters/docker/require-limits.ts';
import { trialSpec, unenforcedIn } from '../../server/src/adapters/docker/try-limits.ts';
import type { ContainerLimit } from '../../server/src/adapters/docker/try-limits.ts';
import { givenParts } from '../../server/src/adapters/judge-setup/given-parts.ts';
import { SandboxFault } from '../../server/src/application/ports/sandbox.ts';
import { containersLeft } from './containers-left.ts';

let engine: Engine;
let trial: Trial;

beforeAll(() => {
  const parts = givenParts(process.env);
  if (!parts) throw new Error('there is no judge');
  engine = connectEngine(parts.engine);
  trial = { engine, images: parts.images, owner: { ...thisOwner(), sandbox: 'limits' } };
});

afterAll(async () => {
  expect(await containersLeft()).toEqual([]);
}, 60_000);

type Change = Partial<Omit<ContainerCreateOptions, 'HostConfig'>> & { readonly HostConfig?: Partial<HostConfig> };

/** An engine that does not do all it is asked. */
function careless({ HostConfig, ...rest }: Change): Engine {
  return { ...engine, start: (spec, limits) => engine.start({ ...spec, ...rest, HostConfig: { ...spec.HostConfig, ...HostConfig } }, limits) };
}

describe('[S40] a container that tries what it is held to', () => {
  it('finds every limit enforced by the engine of the tests', async () => {
    expect(await requireLimits(trial)).toBeUndefined();
  }, 60_000);

  it.each<[ContainerLimit, string, Change]>([
    ['root', 'the read-only root', { HostConfig: { ReadonlyRootfs: false } }],
    ['network', 'the absence of a network', { NetworkDisabled: false, HostConfig: { NetworkMode: 'bridge' } }],
    ['capabilities', 'the dropped capabilities', { HostConfig: { CapDrop: [] } }],
    ['privileges', 'the ban on new privileges', { HostConfig: { SecurityOpt: [] } }],
    ['calls', 'the filter of system calls', { HostConfig: { SecurityOpt: ['no-new-privileges', 'seccomp=unconfined'] } }],
    ['processes', 'the limit of processes', { HostConfig: { PidsLimit: 0 } }],
    ['memory', 'the limit of memory without swap', { HostConfig: { Memory: 0, MemorySwap: 0 } }],
  ])('finds that %s is not, and the judge is refused by that name', async (limit, name, change) => {
    const spec = trialSpec({ image: trial.images.go, labels: labels(trial.owner, Date.now()) });
    expect(await unenforcedIn(careless(change), spec)).toEqual([limit]);
    await expect(requireLimits({ ...trial, engine: careless(change) })).rejects.toThrow(new SandboxFault(`this container engine does not enforce ${name}, so a program could harm this machine; make it do so or use an engine that does (docs/SECURITY.md says what each kind needs).`));
  }, 60_000);

  it('is no judge either where it may not become the program\'s user', async () => {
    await expect(requireLimits({ ...trial, engine: careless({ HostConfig: { CapAdd: [] } }) })).rejects.toThrow(SandboxFault);
  }, 60_000);
});

describe('[S42] what is not enforced', () => {
  it('is told where tests allow it', async () => {
    expect(await requireLimits({ ...trial, engine: careless({ HostConfig: { PidsLimit: 0 } }), unenforced: 'allow' })).toMatch(/^this container engine does not enforce the limit of processes,/);
  }, 60_000);
});

const limits = { budget: { bytes: 10_000, frames: 100 }, frames: { bytes: 100, count: 100 } };

describe('[S43] the engine says how a container ended', () => {
  it.each([
    ['for lack of memory', ['memory', '96'], 'out-of-memory'],
    ['with a status of its own', ['user', '0'], 'crashed'],
  ])('%s', async (_, what, end) => {
    const spec = trialSpec({ image: trial.images.go, labels: labels(trial.owner, Date.now()) });
    const container = await engine.start({ ...spec, Entrypoint: ['/opt/dayseven/supervisor', 'attempt', ...what] }, limits);
    await container.channel.over;
    expect(await engine.howEnded(container.id)).toBe(end);
    await container.remove();
  }, 60_000);

  it.each<[string, (container: RunningContainer) => Promise<void>]>([
    ['ended with its stdin', (container) => container.remove()],
    ['was killed by way of the engine', (container) => engine.remove(container.id)],
  ])('or that it %s', async (_, end) => {
    const container = await engine.start(trialSpec({ image: trial.images.go, labels: labels(trial.owner, Date.now()) }), limits);
    await end(container);
    expect(await engine.howEnded(container.id)).toBe('not-by-itself');
  }, 60_000);
});
