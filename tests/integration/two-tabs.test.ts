import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RoundView, type TabId } from '@dayseven/contracts';
import { minute, setDsaStage, sheetOn, type DsaStage } from '../support/dsa-stage.ts';
import { newId, type Page } from '../support/page.ts';

let stage: DsaStage;
let other: Page;
beforeEach(async () => {
  stage = await setDsaStage();
  other = await stage.world.page();
});
afterEach(() => stage.world.stop());

const declined = { ok: false, failure: { code: 'not-driving', message: 'Another tab drives this round; take over to go on here.' } };

async function joined(page: Page, { id }: RoundView, drove?: TabId): Promise<TabId | undefined> {
  return (await page.ask('round:join', { roundId: id, ...(drove !== undefined && { drove }) })).timed?.driver;
}
function edit(page: Page, { id }: RoundView, base: number) {
  return page.send('draft:edit', { roundId: id, problemId: 'add-two', language: 'go', tab: page.tab, batch: base + 1, base, changes: [[0, 0, `${base}`]] });
}
/** The page's line is cut, and the server has noticed. */
async function cut(page: Page, { id }: RoundView): Promise<void> {
  page.close();
  await other.ask('round:join', { roundId: id });
}

describe('two tabs of a round', () => {
  it('[R70] the one that started it drives, whoever came first', async () => {
    const { id } = await stage.plan();
    await stage.page.ask('round:join', { roundId: id });
    expect((await other.ask('round:join', { roundId: id })).timed).not.toHaveProperty('driver');
    const round = await other.ask('round:start', { roundId: id });
    expect(RoundView.parse(round)).toEqual(round);
    expect(round.timed?.driver).toBe(other.tab);
    expect(await joined(stage.page, round)).toBe(other.tab);
    expect(await edit(stage.page, round, 0)).toMatchObject(declined);
    expect((await other.ask('round:end', { roundId: id })).timed).not.toHaveProperty('driver');
  });

  it('[R71] only the one that drives changes anything', async () => {
    const round = await stage.started({ mode: 'relaxed' });
    await joined(other, round);
    const sheet = { roundId: round.id, problemId: 'add-two' };
    const program = { jobId: newId(), ...sheet, language: 'go', revision: 1, source: 'adds' };
    const asked: [string, object][] = [
      ['job:run', { ...program, ownCases: [] }], ['job:submit', program], ['own-case:expect', { jobId: newId(), ...sheet, case: { fields: ['1', '2'] } }],
      ['own-cases:save', { ...sheet, cases: [] }], ['hint:take', { ...sheet, hint: 1 }], ['costs:say', { ...sheet, costs: { time: 'O(1)', space: 'O(1)' } }],
      ['notes:save', { roundId: round.id, text: 'mine' }], ['round:choose-language', { ...sheet, language: 'typescript' }], ['paste:note', { ...sheet, characters: 30 }],
      ['absence:note', { roundId: round.id, ms: 5_000 }], ['prompt:answer', { ...sheet, kind: 'approach', answer: 'said' }],
      ['round:pause', { roundId: round.id }], ['round:resume', { roundId: round.id }], ['round:end', { roundId: round.id }],
    ];
    for (const [event, body] of asked) expect([event, await other.send(event, body)]).toMatchObject([event, declined]);
    expect(await edit(other, round, 0)).toMatchObject(declined);
    const job = await stage.page.ask('job:submit', program);
    expect(await other.send('job:cancel', { jobId: job.id })).toMatchObject(declined);
    expect(await stage.seen(round)).toMatchObject({ timed: { notes: '', clock: { state: 'running' } } });
  });

  it('[R71] the other takes over, is told of the last words of the first, and refuses it from then on', async () => {
    const round = await stage.started();
    await joined(other, round);
    expect((await other.ask('round:take-over', { roundId: round.id })).timed?.driver).toBe(other.tab);
    await stage.page.hear('round:changed', ({ timed }) => timed?.driver === other.tab);
    expect(await edit(stage.page, round, 0)).toMatchObject({ ok: true, value: { kind: 'accepted' } });
    expect(await stage.page.send('job:submit', { jobId: newId(), roundId: round.id, problemId: 'add-two', language: 'go', revision: 1, source: 'adds' })).toMatchObject(declined);
    await other.hear('draft:changed', ({ revision }) => revision === 1);
    stage.world.clock.advance(5_001);
    expect(await edit(stage.page, round, 1)).toMatchObject(declined);
    expect(await edit(other, round, 1)).toMatchObject({ ok: true });
    await stage.page.hear('draft:changed', ({ revision }) => revision === 2);
    expect(sheetOn(await stage.seen(round), 'add-two')?.drafts[0]?.text).toMatch(/^10/);
  });

  it('[R70] a tab that stays away for ten seconds gives way to the next', async () => {
    const round = await stage.started();
    await joined(other, round);
    await cut(stage.page, round);
    expect(await edit(other, round, 0)).toMatchObject(declined);
    stage.world.clock.advance(10_000);
    await other.hear('round:changed', ({ timed }) => timed?.driver === other.tab);
    expect(await edit(other, round, 0)).toMatchObject({ ok: true });
  });

  it('[R70] a reloaded tab goes on driving beside another', async () => {
    const round = await stage.started();
    await joined(other, round);
    await cut(stage.page, round);
    const reloaded = await stage.world.page();
    expect(await joined(reloaded, round, stage.page.tab)).toBe(reloaded.tab);
    stage.world.clock.advance(minute);
    expect(await edit(reloaded, round, 0)).toMatchObject({ ok: true });
  });

  it('[R70] after a restart the one that drove drives, unless the other has gone on meanwhile', async () => {
    const round = await stage.started();
    await joined(other, round);
    stage.world = await stage.world.restart();
    const [first, second] = [await stage.world.page(), await stage.world.page()];
    expect(await joined(second, round)).toBe(second.tab);
    expect(await joined(first, round, first.tab)).toBe(first.tab);
    await first.ask('round:take-over', { roundId: round.id });
    expect(await joined(second, round, second.tab)).toBe(first.tab);
  });

  it('[R70] practice has no driver: both tabs write', async () => {
    const practice = await stage.page.open();
    await other.ask('round:join', { roundId: practice.id });
    await stage.page.ask('round:join', { roundId: practice.id });
    const from = (page: Page, base: number) => page.send('draft:edit', { roundId: practice.id, problemId: 'add-two', language: 'go', tab: page.tab, batch: 1, base, changes: [[0, 0, 'x']] });
    expect(await from(other, 0)).toMatchObject({ ok: true });
    expect(await from(stage.page, 1)).toMatchObject({ ok: true, value: { kind: 'accepted' } });
  });
});
