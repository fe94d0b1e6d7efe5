import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RoundView } from '@dayseven/contracts';
import { newId, onlySheet } from '../support/page.ts';
import { createWorld, type World } from '../support/world.ts';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.stop());

describe('a round', () => {
  it('[P1] opens with both starters and nothing done', async () => {
    const page = await world.page();
    const view = await page.ask('round:open', { problemId: 'add-two' });
    expect(RoundView.parse(view)).toEqual(view);
    expect(view).toMatchObject({ kind: 'practice', version: 1 });
    const round = onlySheet(view);
    expect(round).toMatchObject({ problemId: 'add-two', version: 1, ownCases: [], jobs: [] });
    expect(round.drafts.map(({ language, revision }) => [language, revision])).toEqual([['go', 0], ['typescript', 0]]);
    expect(round.drafts[0]?.text).toContain('package main');
  });

  it('[P1] is the same one from every tab', async () => {
    const [one, two] = [await world.page(), await world.page()];
    expect((await one.open()).id).toBe((await two.open()).id);
    expect((await one.open('add-again')).id).not.toBe((await two.open()).id);
  });

  it('[P3] keeps its language, tells the other tabs, and says nothing when it does not change', async () => {
    const [one, two] = [await world.page(), await world.page()];
    const { id, language } = await one.open();
    await two.open();
    const other = language === 'go' ? 'typescript' : 'go';
    expect(await one.ask('round:choose-language', { roundId: id, problemId: 'add-two', language: other })).toMatchObject({ sheets: [{ language: other }], version: 2 });
    expect(await two.hear('round:changed')).toMatchObject({ sheets: [{ language: other }], version: 2 });
    expect(await one.ask('round:choose-language', { roundId: id, problemId: 'add-two', language: other })).toMatchObject({ version: 2 });
    expect((await two.open()).language).toBe(other);
  });

  it('[P3] begins in the language of the one before', async () => {
    const page = await world.page();
    const { id } = await page.open();
    await page.ask('round:choose-language', { roundId: id, problemId: 'add-two', language: 'go' });
    world.clock.advance(1);
    expect(await page.open('add-again')).toMatchObject({ language: 'go', version: 1 });
  });

  it('[P3] keeps own cases as they were typed, wrong ones too', async () => {
    const page = await world.page();
    const { id } = await page.open();
    const cases = [{ fields: ['1', 'what?'] }, { fields: [] }];
    expect(await page.ask('own-cases:save', { roundId: id, problemId: 'add-two', cases })).toMatchObject({ sheets: [{ ownCases: cases }], version: 2 });
    expect(await page.ask('own-cases:save', { roundId: id, problemId: 'add-two', cases })).toMatchObject({ version: 2 });
    expect((await page.open()).ownCases).toEqual(cases);
  });

  it('[P3] survives a restart with its language, cases and drafts', async () => {
    const page = await world.page();
    const { id } = await page.open();
    await page.ask('round:choose-language', { roundId: id, problemId: 'add-two', language: 'go' });
    await page.ask('own-cases:save', { roundId: id, problemId: 'add-two', cases: [{ fields: ['1', '2'] }] });
    await page.ask('draft:edit', { roundId: id, problemId: 'add-two', language: 'go', tab: page.tab, batch: 1, base: 0, changes: [[0, 0, '// mine\n']] });
    const before = await page.open();
    world = await world.restart();
    expect(await (await world.page()).open()).toEqual(before);
  });

  it.each([
    ['round:choose-language', { language: 'go' }],
    ['own-cases:save', { cases: [] }],
    ['draft:edit', { language: 'go', tab: newId(), batch: 1, base: 0, changes: [[0, 0, 'x']] }],
    ['job:submit', { jobId: newId(), language: 'go', revision: 0, source: 'x' }],
    ['job:run', { jobId: newId(), language: 'go', revision: 0, source: 'x', ownCases: [] }],
    ['own-case:expect', { jobId: newId(), case: { fields: ['1', '2'] } }],
  ])('[P8] %s on a problem that is not of the round is refused', async (event, request) => {
    const page = await world.page();
    const { id } = await page.open('add-two');
    expect(await page.send(event, { ...request, roundId: id, problemId: 'add-again' })).toMatchObject({ ok: false, failure: { code: 'problem-not-found' } });
  });

  it.each([
    ['round:open', { problemId: 'no-such' }, 'problem-not-found'],
    ['round:choose-language', { roundId: newId(), problemId: 'add-two', language: 'go' }, 'round-not-found'],
    ['own-cases:save', { roundId: newId(), problemId: 'add-two', cases: [] }, 'round-not-found'],
    ['draft:edit', { roundId: newId(), problemId: 'add-two', language: 'go', tab: newId(), batch: 1, base: 0, changes: [[0, 0, 'x']] }, 'round-not-found'],
    ['job:submit', { roundId: newId(), problemId: 'add-two', jobId: newId(), language: 'go', revision: 0, source: 'x' }, 'round-not-found'],
    ['job:run', { roundId: newId(), problemId: 'add-two', jobId: newId(), language: 'go', revision: 0, source: 'x', ownCases: [] }, 'round-not-found'],
    ['own-case:expect', { roundId: newId(), problemId: 'add-two', jobId: newId(), case: { fields: ['1', '2'] } }, 'round-not-found'],
    ['own-case:validate', { problemId: 'no-such', case: { fields: ['1', '2'] } }, 'problem-not-found'],
    ['job:cancel', { jobId: newId() }, 'job-not-found'],
    ['job:read-text', { jobId: newId(), caseIndex: 0, part: 'got' }, 'job-not-found'],
  ])('[P4] %s of what is not there is refused with a sentence', async (event, request, code) => {
    const reply = await (await world.page()).send(event, request);
    expect(reply).toMatchObject({ ok: false, failure: { code, message: expect.stringMatching(/^[A-Z].*\.$/) } });
    expect(world.faults).toEqual([]);
  });
});
