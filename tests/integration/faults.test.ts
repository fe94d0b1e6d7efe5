import { afterEach, describe, expect, it } from '@jest/globals';
import { createScriptedCatalogue, scriptedProblem } from '../support/scripted-catalogue.ts';
import { newId } from '../support/page.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
afterEach(() => world.stop());

const broken = scriptedProblem('broken', {
  cases: () => Promise.reject(new Error('a secret of the disk')),
  parseOwnCase: () => Promise.reject(new Error('a secret of the validator')),
});

describe('a fault of ours', () => {
  it('[W7] is answered with a reference that finds it in the log, and without its cause', async () => {
    world = await createWorld({ catalogue: createScriptedCatalogue([scriptedProblem('add-two'), broken]) });
    const page = await world.page();
    const reply = await page.send('own-case:validate', { problemId: 'broken', case: { fields: ['1', '2'] } });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'internal', message: expect.stringMatching(/\.$/), ref: expect.stringMatching(/^[0-9a-f]{8}$/) } });
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(world.faults).toMatchObject([{ ref: reply.ok ? '' : reply.failure.ref, error: { message: 'a secret of the validator' } }]);

    const response = await fetch(`${world.url}/api/problems/broken`);
    const failure = (await response.json()) as { ref: string };
    expect(response.status).toBe(500);
    expect(failure).toMatchObject({ code: 'internal', ref: world.faults[1]?.ref });
    expect(JSON.stringify(failure)).not.toContain('secret');
  });

  it('[W7] in one job does not stop the others, nor the round from opening', async () => {
    world = await createWorld({ catalogue: createScriptedCatalogue([scriptedProblem('add-two'), broken]) });
    const page = await world.page();
    const round = await page.open('broken');
    const jobId = newId();
    await page.ask('job:submit', { jobId, roundId: round.id, problemId: 'broken', language: 'go', revision: 0, source: 'adds' });
    await page.hear('round:changed', ({ id }) => id === round.id).catch(() => undefined);
    const fine = await page.open('add-two');
    const next = newId();
    await page.ask('job:submit', { jobId: next, roundId: fine.id, problemId: 'add-two', language: 'go', revision: 0, source: 'adds' });
    expect(await page.hear('job:changed', (job) => job.id === next && job.state === 'judged')).toMatchObject({ result: { verdict: { kind: 'accepted' } } });
    expect(await page.open('broken')).toMatchObject({ jobs: [{ id: jobId, state: 'judged' }] });
  });

  it('[P5] a problem that is gone from the catalogue takes no round and no job down with it', async () => {
    world = await createWorld();
    const page = await world.page();
    const { id } = await page.open('add-two');
    const jobId = newId();
    await page.ask('job:submit', { jobId, roundId: id, problemId: 'add-two', language: 'go', revision: 0, source: 'adds' });
    await page.hear('job:changed', (job) => job.state === 'judged');
    const { dataFolder } = world;
    await world.end();
    world = await createWorld({ dataFolder, catalogue: createScriptedCatalogue([scriptedProblem('other')]) });
    const later = await world.page();
    expect(await later.send('round:open', { problemId: 'add-two' })).toMatchObject({ failure: { code: 'problem-not-found' } });
    expect(await later.send('job:submit', { jobId: newId(), roundId: id, problemId: 'add-two', language: 'go', revision: 0, source: 'x' })).toMatchObject({ ok: false });
    expect(await (await fetch(`${world.url}/api/problems`)).json()).toMatchObject([{ id: 'other', attempted: false }]);
  });
});
