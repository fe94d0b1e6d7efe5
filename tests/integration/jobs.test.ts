import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { JobView } from '@dayseven/contracts';
import { newId, type OpenedSheet, type Page } from '../support/page.ts';
import { secrets } from '../support/scripted-catalogue.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
let page: Page;
let round: OpenedSheet;

async function begin(judge: 'on' | 'off' = 'on'): Promise<void> {
  world = await createWorld({ judge });
  page = await world.page();
  round = await page.open();
}
beforeEach(() => begin());
afterEach(() => world.stop());

function submission(source: string, over: object = {}) {
  return { jobId: newId(), roundId: round.id, problemId: 'add-two', language: 'go', revision: 0, source, ...over };
}
const run = (source: string, over: object = {}) => submission(source, { ownCases: [], ...over });

async function finished(id: string, on: Page = page): Promise<JobView> {
  const view = await on.hear('job:changed', (job) => job.id === id && (job.state === 'judged' || job.state === 'cancelled'));
  return JobView.parse(view);
}
async function judging(source: string) {
  const request = run(source);
  await page.ask('job:run', request);
  await page.hear('job:changed', (job) => job.id === request.jobId && job.state === 'judging');
  return request;
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 200; !holds() && tries > 0; tries -= 1) await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('a run', () => {
  it('[Q2] is queued, judged on samples and own cases, and told to every tab of the round', async () => {
    const other = await world.page();
    await other.open();
    const request = run('adds', { ownCases: [{ fields: ['20', '22'] }], revision: 7 });
    expect(await page.ask('job:run', request)).toMatchObject({ id: request.jobId, kind: 'run', revision: 7 });
    const judged = await finished(request.jobId, other);
    expect(judged.result).toMatchObject({ verdict: { kind: 'accepted' }, passed: 3, total: 3 });
    expect(judged.result?.cases.map(({ label, outcome }) => [label, outcome])).toEqual([['Sample 1', 'accepted'], ['Sample 2', 'accepted'], ['Your case 1', 'answered']]);
    expect(judged.result?.cases[2]).toMatchObject({ got: { text: '42' }, input: [{ name: 'a', value: { text: '20' } }, { name: 'b', value: { text: '22' } }] });
    expect((await page.open()).jobs).toEqual([judged]);
  });

  it('[Q2] streams its cases before the verdict', async () => {
    const request = run('adds');
    await page.ask('job:run', request);
    await finished(request.jobId);
    expect(page.heard('job:progress').map(({ stage, case: seen }) => seen?.label ?? stage)).toEqual(['compiling', 'running', 'Sample 1', 'Sample 2']);
  });

  it('[Q3] replaces the round\'s earlier run, which is stopped', async () => {
    const first = await judging('hangs');
    const second = run('adds');
    await page.ask('job:run', second);
    expect(await finished(first.jobId)).toMatchObject({ state: 'cancelled' });
    expect(await finished(second.jobId)).toMatchObject({ result: { verdict: { kind: 'accepted' } } });
  });

  it('[Q2] asked for twice is one job', async () => {
    const request = run('adds');
    await Promise.all([page.ask('job:run', request), page.ask('job:run', request)]);
    await finished(request.jobId);
    expect(await page.ask('job:run', request)).toMatchObject({ state: 'judged' });
    expect((await page.open()).jobs).toHaveLength(1);
  });

  it('[Q8] with an own case of the wrong type is refused by a sentence that names case and field', async () => {
    const wrong = run('adds', { ownCases: [{ fields: ['1', '2'] }, { fields: ['1', '"two"'] }] });
    expect(await page.send('job:run', wrong)).toMatchObject({ failure: { code: 'own-case-invalid', message: 'Your case 2, b: It must be a whole number.' } });
    const short = run('adds', { ownCases: [{ fields: ['1'] }] });
    expect(await page.send('job:run', short)).toMatchObject({ failure: { code: 'own-case-invalid', message: expect.stringContaining('2 fields, not 1') } });
    expect((await page.open()).jobs).toEqual([]);
  });

  it('[Q5] shows output of any bytes, and gives the whole of it on request', async () => {
    const request = run('prints bytes');
    await page.ask('job:run', request);
    const judged = await finished(request.jobId);
    expect(judged.result?.cases[0]?.stdout).toEqual({ text: 'a\u0000\ufffd\ufffdb', omittedBytes: 0 });
    expect(await page.ask('job:read-text', { jobId: request.jobId, caseIndex: 0, part: 'stdout' })).toEqual({ text: 'a\u0000\ufffd\ufffdb', omittedBytes: 0 });
    expect(await page.ask('job:read-text', { jobId: request.jobId, caseIndex: 1, part: 'input' })).toEqual({ text: 'a = 2\nb = 1', omittedBytes: 0 });
  });
});

describe('a submission', () => {
  it('[Q2] is judged on all cases and counts in the list', async () => {
    const request = submission('adds', { language: 'typescript' });
    await page.ask('job:submit', request);
    expect(await finished(request.jobId)).toMatchObject({ result: { verdict: { kind: 'accepted' }, total: 4, passed: 4 } });
    await page.hear('round:changed');
    const list = (await (await fetch(`${world.url}/api/problems`)).json()) as object[];
    expect(list).toMatchObject([{ id: 'add-two', solved: ['typescript'], attempted: true }, { id: 'add-again', solved: [], attempted: false }]);
  });

  it('[Q3] does not replace another one, nor does a run', async () => {
    const running = await judging('hangs');
    const requests = [submission('adds'), submission('adds'), submission('adds')];
    for (const request of requests) await page.ask('job:submit', request);
    for (const { jobId } of requests) expect(await finished(jobId)).toMatchObject({ state: 'judged' });
    expect((await page.open()).jobs.find(({ id }) => id === running.jobId)?.state).toBe('judging');
  });

  it('[W5] shows of its hidden cases only the first that fails', async () => {
    const request = submission('adds wrong, prints its input');
    await page.ask('job:submit', request);
    const judged = await finished(request.jobId);
    expect(judged.result?.cases[2]).toMatchObject({ kind: 'hidden', category: 'large', outcome: 'wrong-answer', expected: { text: String(secrets.firstHiddenSum) } });
    expect(judged.result?.cases[3]).toEqual({ index: 3, kind: 'hidden', label: 'Hidden 2', category: 'large', outcome: 'wrong-answer', cpuMs: 1, wallMs: 2 });
    expect(await page.send('job:read-text', { jobId: request.jobId, caseIndex: 3, part: 'stdout' })).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
    expect(JSON.stringify([page.heard('job:changed'), page.heard('job:progress'), await page.open()])).not.toContain(String(secrets.laterHidden));
  });

  it('[Q9] whose machine fails twice is our failure, not the candidate\'s', async () => {
    const request = submission('faults');
    await page.ask('job:submit', request);
    expect(await finished(request.jobId)).toMatchObject({ result: { verdict: { kind: 'internal-error' } } });
    expect(world.machine.begun.filter((source) => source === 'faults')).toHaveLength(2);
  });
});

describe('a check', () => {
  it('[Q10] gives the model solution\'s answer to an own case and nothing else of it', async () => {
    const jobId = newId();
    await page.ask('own-case:expect', { jobId, roundId: round.id, problemId: 'add-two', case: { fields: ['40', '2'] } });
    const judged = await finished(jobId);
    expect(judged).toMatchObject({ kind: 'check', expected: { text: '42', omittedBytes: 0 }, result: { cases: [] } });
    expect(world.machine.begun).toContain(secrets.model);
    expect(JSON.stringify([page.heard('job:changed'), page.heard('job:progress'), await page.open()])).not.toContain(secrets.model);
  });

  it('[Q8] of a wrong case is refused, and validating says which field is wrong', async () => {
    expect(await page.send('own-case:expect', { jobId: newId(), roundId: round.id, problemId: 'add-two', case: { fields: ['x', '2'] } })).toMatchObject({ failure: { code: 'own-case-invalid' } });
    expect(await page.ask('own-case:validate', { problemId: 'add-two', case: { fields: ['x', '2'] } })).toEqual({ fields: ['It must be a whole number.', null] });
    expect(await page.ask('own-case:validate', { problemId: 'add-two', case: { fields: ['1', '2'] } })).toEqual({ fields: [null, null] });
  });
});

describe('cancelling', () => {
  it('[Q7] stops what is being judged', async () => {
    const { jobId } = await judging('hangs');
    expect(await page.ask('job:cancel', { jobId })).toMatchObject({ state: 'cancelled' });
    expect(await finished(jobId)).toMatchObject({ state: 'cancelled' });
    const next = run('adds');
    await page.ask('job:run', next);
    expect(await finished(next.jobId)).toMatchObject({ state: 'judged' });
  });

  it('[Q7] leaves a finished job as it is', async () => {
    const request = run('adds');
    await page.ask('job:run', request);
    const judged = await finished(request.jobId);
    expect(await page.ask('job:cancel', { jobId: request.jobId })).toEqual(judged);
  });
});

describe('the line', () => {
  it('[Q6] gets back what was being judged when the server stopped', async () => {
    const { jobId } = await judging('hangs');
    world = await world.restart();
    page = await world.page();
    await page.open();
    await until(() => world.machine.begun.includes('hangs'));
    expect(world.machine.begun.filter((source) => source === 'hangs')).toHaveLength(1);
    expect(await page.ask('job:cancel', { jobId })).toMatchObject({ state: 'cancelled' });
  });

  it('[Q11] accepts jobs while the judge is off and says where they stand', async () => {
    await world.stop();
    await begin('off');
    await page.hear('judge:changed', ({ state }) => state === 'off');
    const requests = [submission('adds'), submission('adds')];
    expect(await page.ask('job:submit', requests[0]!)).toMatchObject({ state: 'queued', position: 0 });
    expect(await page.ask('job:submit', requests[1]!)).toMatchObject({ state: 'queued', position: 1 });
    await page.ask('job:cancel', { jobId: requests[0]!.jobId });
    await page.hear('job:changed', (job) => job.id === requests[1]!.jobId && job.position === 0);
  });

  it('[Q4] refuses the 201st with a sentence', async () => {
    await world.stop();
    await begin('off');
    for (let left = 200; left > 0; left -= 1) {
      world.clock.advance(100);
      await page.ask('job:submit', submission('adds'));
    }
    world.clock.advance(100);
    expect(await page.send('job:submit', submission('adds'))).toMatchObject({ failure: { code: 'queue-full', message: expect.stringMatching(/^Too many/) } });
  }, 30_000);
});
