import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { containerSpec } from '../../server/src/adapters/docker/container-spec.ts';
import { connectEngine } from '../../server/src/adapters/docker/engine.ts';
import type { Engine, RunningContainer } from '../../server/src/adapters/docker/engine.ts';
import { labels, OWNER } from '../../server/src/adapters/docker/labels.ts';
import { parseOwner, thisOwner } from '../../server/src/adapters/docker/owner.ts';
import { givenParts } from '../../server/src/adapters/judge-setup/given-parts.ts';
import { containersLeft } from '../programs/containers-left.ts';
import { allJudged, createKilledServer } from './killed-server.ts';
import type { ServerLife } from './killed-server.ts';

jest.setTimeout(120_000);

const server = createKilledServer();
const asked: string[] = [];
const pids: number[] = [];
let pending: string[] = [];
let engine: Engine;
let living: RunningContainer;

beforeAll(async () => {
  const parts = givenParts(process.env);
  if (!parts) throw new Error('there is no judge');
  engine = connectEngine(parts.engine);
  const owner = { ...thisOwner(), sandbox: randomUUID() };
  const spec = containerSpec({ image: parts.images.go, role: 'go', memoryMb: 64, labels: labels(owner, Date.now()) });
  living = await engine.start(spec, { budget: { bytes: 1e6, frames: 1e3 }, frames: { bytes: 1e5, count: 1e3 } });
});
afterAll(() => server.clear());

/** Starts a server, sees that what the one before left is judged, and puts two submissions in its line. */
async function nextLife(): Promise<ServerLife> {
  const life = await server.live();
  pids.push(life.program.pid);
  await allJudged(life, pending);
  pending = [];
  return life;
}

async function submitTwo(life: ServerLife): Promise<void> {
  for (const language of ['go', 'typescript'] as const) {
    const id = await life.submit(language);
    pending.push(id);
    asked.push(id);
  }
}

async function containersOf(owners: readonly number[]): Promise<readonly string[]> {
  const { place } = thisOwner();
  const isTheirs = (label = ''): boolean => {
    const owner = parseOwner(label);
    return owner?.place === place && owners.includes(owner.pid);
  };
  return (await engine.listByLabel(OWNER)).filter((container) => isTheirs(container.labels[OWNER])).map(({ id }) => id);
}

/** Draws a number below `below` again and again, the same ones in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

type News = Parameters<Parameters<ServerLife['hears']>[0]>[0];

describe('[Q21] a server that is killed', () => {
  it.each<[string, (news: News) => boolean]>([
    ['when a job was just taken', ({ state }) => state === 'judging'],
    ['when a job is being compiled', ({ stage }) => stage === 'compiling'],
    ['when a program runs', ({ stage }) => stage === 'running'],
    ['when a verdict was just saved', ({ state }) => state === 'judged'],
  ])('%s goes on where it was', async (_, fits) => {
    const life = await nextLife();
    const heard = life.hears(fits);
    await submitTwo(life);
    await heard;
    await life.end('SIGKILL');
  });

  it('before its judge is up keeps the line', async () => {
    const life = await server.live();
    pids.push(life.program.pid);
    await submitTwo(life);
    await life.end('SIGKILL');
  });

  const draw = seeded(20_260_728);
  it.each(Array.from({ length: 6 }, () => draw(2_500)))('%i ms after two submissions goes on where it was', async (ms) => {
    const life = await nextLife();
    await submitTwo(life);
    await sleep(ms);
    await life.end('SIGKILL');
  });

  it('and at last told to end in the middle of a job puts it back and ends in order', async () => {
    const life = await nextLife();
    const judging = life.hears(({ state }) => state === 'judging');
    await submitTwo(life);
    await judging;
    expect(await life.end('SIGTERM')).toBe(0);
    expect([...server.kept().states.values()]).not.toContain('judging');
  });

  it('has judged each job once, in the order of the line, and left no container', async () => {
    const life = await nextLife();
    expect(await containersOf(pids.slice(0, -1))).toEqual([]);
    expect(await life.end('SIGTERM')).toBe(0);
    const { states, finished } = server.kept();
    expect(finished).toEqual(asked);
    expect([...states.values()]).toEqual(asked.map(() => 'judged'));
    for (let tries = 40; tries > 0 && (await containersOf(pids)).length > 0; tries--) await sleep(250);
    expect(await containersOf(pids)).toEqual([]);
  });
});

it('[Q22] a server that comes and goes leaves the containers of another living program alone', async () => {
  expect(pids.length).toBeGreaterThan(10);
  expect((await engine.listByLabel(OWNER)).map(({ id }) => id)).toContain(living.id);
  await living.remove();
  expect(await containersLeft()).toEqual([]);
});
