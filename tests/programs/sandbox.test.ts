import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JobId, ProblemId } from '@dayseven/contracts';
import { loadCatalogue } from '@dayseven/problems';
import type { Problem } from '@dayseven/problems';
import { createDockerSandbox } from '../../server/src/adapters/docker/docker-sandbox.ts';
import { givenParts } from '../../server/src/adapters/judge-setup/given-parts.ts';
import type { JudgeMachine, JudgeParts } from '../../server/src/application/ports/judge-machine.ts';
import { SandboxFault } from '../../server/src/application/ports/sandbox.ts';
import type { SandboxJob } from '../../server/src/application/ports/sandbox.ts';
import { containersLeft } from './containers-left.ts';
import { createCutEngine } from './cut-engine.ts';
import type { CutEngine } from './cut-engine.ts';

let problem: Problem;
let engine: CutEngine;
let parts: JudgeParts;
let sandbox: JudgeMachine;

beforeAll(async () => {
  const given = givenParts(process.env);
  const found = (await loadCatalogue()).find(ProblemId.parse('echoes'));
  if (!given || !found || !('socketPath' in given.engine)) throw new Error('there is no judge on a socket, or no problem');
  problem = found;
  engine = await createCutEngine(given.engine.socketPath);
  parts = { images: given.images, engine: { socketPath: engine.socketPath } };
  sandbox = createDockerSandbox({ ready: { go: 1, typescript: 0 }, startsAtOnce: 1, compilers: 1, memoryMb: { go: 256, typescript: 384 } });
  await sandbox.switchOn(parts, new AbortController().signal);
}, 180_000);

afterAll(async () => {
  await sandbox.switchOff();
  expect(await containersLeft()).toEqual([]);
  await engine.cut();
}, 60_000);

const endless = 'package main\n\nfunc countEchoes(ids []int, span int) int {\n\tfor {\n\t}\n}\n';
const zero = 'package main\n\nfunc countEchoes(ids []int, span int) int {\n\treturn 0\n}\n';

async function job(source: string, change: Partial<SandboxJob> = {}): Promise<SandboxJob> {
  const inputs = (await problem.cases()).slice(0, 3).map(({ input }) => problem.encodeInput(input));
  const id = JobId.parse('6a1f0b9e-0000-4000-8000-000000000001');
  return { id, language: 'go', source, glue: problem.glue('go'), inputs, limits: { ...problem.limits.go, caseCpuMs: 10_000, caseWallMs: 20_000 }, ...change };
}

describe('[S20] a run in a container', () => {
  it('tells its cases in order while it runs', async () => {
    const told: string[] = [];
    const seen = await sandbox.run(await job(zero), (news) => told.push(news.kind === 'case' ? `case ${news.observation.index}` : news.kind), new AbortController().signal);
    expect(told).toEqual(['compiled', 'case 0', 'case 1', 'case 2']);
    expect(seen.cases.map(({ end }) => end.how)).toEqual(['answered', 'answered', 'answered']);
  }, 60_000);

  it('with a memory limit of its own gets a container with it', async () => {
    const eats = 'package main\n\nfunc countEchoes(ids []int, span int) int {\n\troom := make([]byte, 100<<20)\n\tfor i := range room {\n\t\troom[i] = 1\n\t}\n\treturn int(room[span])\n}\n';
    const limits = { ...problem.limits.go, memoryMb: 96 };
    expect((await sandbox.run(await job(eats, { limits }), () => undefined, new AbortController().signal)).oomKills).toBeGreaterThan(0);
  }, 60_000);

  it('that is aborted ends at once with the reason', async () => {
    const stop = new AbortController();
    const reason = new Error('no longer wanted');
    const running = sandbox.run(await job(endless), (news) => { if (news.kind === 'compiled') stop.abort(reason); }, stop.signal);
    await expect(running).rejects.toBe(reason);
  }, 60_000);
});

describe('[S21] an engine that dies', () => {
  it('faults the run in flight, and is used again when it is back', async () => {
    const running = sandbox.run(await job(endless), (news) => { if (news.kind === 'compiled') void engine.cut(); }, new AbortController().signal);
    await expect(running).rejects.toThrow(SandboxFault);
    await expect(sandbox.ping()).rejects.toThrow(SandboxFault);
    await expect(sandbox.run(await job(zero), () => undefined, new AbortController().signal)).rejects.toThrow(SandboxFault);

    await engine.mend();
    await sandbox.switchOn(parts, new AbortController().signal);
    expect((await sandbox.run(await job(zero), () => undefined, new AbortController().signal)).cases).toHaveLength(3);
  }, 120_000);
});
