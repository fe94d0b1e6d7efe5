import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ReadinessView, RoundListItem, TapeView, type Component, type RoundView } from '@dayseven/contracts';
import { newBox, setDesignStage, type DesignStage } from '../support/design-stage.ts';
import { minute } from '../support/dsa-stage.ts';

let stage: DesignStage;
beforeEach(async () => void (stage = await setDesignStage()));
afterEach(() => stage.world.stop());

describe('a design round that is over and rated', () => {
  it('[D75] is a tape once it is rated: its document, its board and its lists by its own time, as changes', async () => {
    const round = await stage.started({ mode: 'relaxed' });
    const tape = async () => (await fetch(`${stage.world.url}/api/rounds/${round.id}/tape`)).json() as Promise<TapeView>;
    const components: Component[] = [{ name: 'API', kind: 'service', connects: [] }];
    stage.world.clock.advance(minute);
    await stage.write(round, 'One.');
    await stage.page.ask('round:pause', { roundId: round.id });
    stage.world.clock.advance(10 * minute);
    await stage.page.ask('round:resume', { roundId: round.id });
    stage.world.clock.advance(minute);
    await stage.draw(round, newBox('api'));
    await stage.draw(round, { id: 'api', from: 1, version: 2, set: { x: 7 } });
    await stage.page.ask('components:save', { roundId: round.id, components });
    await stage.page.ask('question:ask', { roundId: round.id, text: 'Do entries expire?' });
    await stage.page.ask('round:end', { roundId: round.id });
    expect(await tape()).not.toHaveProperty('design');
    await stage.page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } });
    const told = await tape();
    expect(TapeView.parse(told)).toEqual(told);
    expect(told).toMatchObject({
      lengthMs: 2 * minute, sheets: [],
      design: {
        title: 'Design tiny-links', document: { starter: expect.stringMatching(/^## Requirements/), edits: [{ atMs: minute, changes: [[0, 0, 'One.']] }] },
        board: [{ atMs: 2 * minute, patches: [{ id: 'api', from: 0 }] }, { atMs: 2 * minute, patches: [{ id: 'api', from: 1, version: 2, set: { x: 7 } }] }],
        components: [{ atMs: 2 * minute, components }],
      },
    });
    expect(told.marks.map(({ kind }) => kind)).toEqual(['pause', 'asked', 'end']);
  });

  it('[D70] [D71] is in the history with its points and its headline once it is rated, and full rounds that count are looked at for the bar', async () => {
    const listed = async () => ((await (await fetch(`${stage.world.url}/api/rounds`)).json()) as RoundListItem[]).map((item) => RoundListItem.parse(item));
    const readiness = async () => ReadinessView.parse(await (await fetch(`${stage.world.url}/api/readiness`)).json()).design;
    const hold = async (text: string, minutes = 60) => {
      const round = await stage.started({ minutes });
      await stage.write(round, text);
      await stage.draw(round, newBox());
      await stage.page.ask('round:end', { roundId: round.id });
      return round;
    };
    const rate = async ({ id }: RoundView) => stage.page.ask('round:rate', { roundId: id, rating: { bands: {}, line: '' } });
    const full = await hold('200 QPS, a cache\n');
    expect([(await listed())[0]?.design, await readiness()]).toEqual([undefined, { met: 0, of: 0, needed: 2 }]);
    await rate(full);
    expect((await listed())[0]?.design).toEqual({ title: 'Design rides', shown: 2, points: 2, headline: 'nothing-asked' });
    expect(await readiness()).toEqual({ met: 1, of: 1, needed: 1 });
    await rate(await hold('200 QPS, a cache\n', 30));
    await rate(await hold('a cache\n'));
    expect(await readiness()).toEqual({ met: 1, of: 2, needed: 1 });
    await stage.page.ask('round:set-counting', { roundId: full.id, counts: false, reason: 'the doorbell' });
    expect(await readiness()).toEqual({ met: 0, of: 1, needed: 2 });
  });
});
