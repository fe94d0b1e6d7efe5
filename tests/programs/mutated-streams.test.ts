import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ProblemId } from '@dayseven/contracts';
import { loadCatalogue } from '@dayseven/problems';
import fc from 'fast-check';
import { connectEngine } from '../../server/src/adapters/docker/engine.ts';
import type { Engine } from '../../server/src/adapters/docker/engine.ts';
import { caseFrame, endFrame, fileFrame, jobFrame, jobLimits } from '../../server/src/adapters/docker/host-frames.ts';
import { thisOwner } from '../../server/src/adapters/docker/owner.ts';
import { startContainer } from '../../server/src/adapters/docker/start-container.ts';
import { readSupervisorFrame } from '../../server/src/adapters/docker/supervisor-frames.ts';
import { givenParts } from '../../server/src/adapters/judge-setup/given-parts.ts';
import type { JudgeParts } from '../../server/src/application/ports/judge-machine.ts';
import { seed } from '../support/seed.ts';
import { readPrograms } from './program-files.ts';

const streams = 20;
type How = 'leave out' | 'swap with the next' | 'cut short' | 'another kind' | 'a longer length' | 'other bytes';
/** A change of a stream of frames, as plain data. */
const change = fc.record({
  how: fc.constantFrom<How[]>('leave out', 'swap with the next', 'cut short', 'another kind', 'a longer length', 'other bytes'),
  at: fc.nat({ max: 3 }),
  byte: fc.integer({ min: 8, max: 255 }),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

let engine: Engine;
let parts: JudgeParts;
let frames: readonly Buffer[];

beforeAll(async () => {
  const given = givenParts(process.env);
  const problem = (await loadCatalogue()).find(ProblemId.parse('echoes'));
  const right = readPrograms('go').find((program) => program.class === 'right');
  if (!given || !problem || !right) throw new Error('there is no judge, no problem or no program');
  parts = given;
  engine = connectEngine(given.engine);
  const limits = jobLimits({ ...problem.limits.go, caseWallMs: 1000 });
  frames = [
    jobFrame({ language: 'go', cases: 1, limits }),
    fileFrame('solution.go', right.source),
    fileFrame('glue.go', problem.glue('go')[0]?.text ?? ''),
    ...(await problem.cases()).slice(0, 1).map(({ input }, index) => caseFrame(index, problem.encodeInput(input))),
    endFrame(),
  ];
}, 60_000);

const life = new AbortController();
afterAll(() => { life.abort(); });

/** Sends a stream to a container of its own, ends it, and gives what came back, by kind. */
async function heard(stream: readonly Buffer[]): Promise<readonly string[]> {
  const container = await startContainer({ engine, images: parts.images, owner: { ...thisOwner(), sandbox: 'streams' }, life: life.signal }, 'go', 256);
  try {
    await container.channel.send(Buffer.concat(stream));
    const kinds: string[] = [];
    for (;;) {
      const frame = await Promise.race([container.channel.next(), container.over.then(() => undefined), nothingFor(4000)]);
      if (frame === undefined) return kinds;
      const { kind } = readSupervisorFrame(frame);
      kinds.push(kind);
      if (kind === 'done' || kind === 'fault') return kinds;
    }
  } finally {
    await container.remove();
  }
}

const nothingFor = (ms: number): Promise<undefined> => new Promise((resolve) => { setTimeout(resolve, ms); });

describe('[S13] a stream that is not a job', () => {
  it('is judged when nothing was changed', async () => {
    expect(await heard(frames)).toEqual(['compiled', 'answered', 'done']);
  }, 60_000);

  it.each(fc.sample(change, { seed, numRuns: streams }))('is never judged: $how at $at ($byte)', async (changed) => {
    expect(await heard(changedBy(changed))).not.toContain('answered');
  }, 60_000);

  afterAll(async () => {
    expect(await engine.listByLabel('dayseven.sandbox=streams')).toEqual([]);
  });
});

function changedBy({ how, at, byte }: Change): readonly Buffer[] {
  const all = frames.map((frame) => Buffer.from(frame));
  const [one = Buffer.alloc(0), next = Buffer.alloc(0)] = all.slice(at);
  switch (how) {
    case 'leave out': return [...all.slice(0, at), ...all.slice(at + 1)];
    case 'swap with the next': return [...all.slice(0, at), next, one, ...all.slice(at + 2)];
    case 'cut short': return [...all.slice(0, at), one.subarray(0, one.length - 1 - (byte % 4))];
    case 'another kind': one[0] = byte; return all;
    case 'a longer length': one.writeUInt32LE(one.readUInt32LE(1) + byte, 1); return all;
    case 'other bytes': one.fill(byte); return all;
  }
}
