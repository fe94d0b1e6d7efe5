import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { newBox, setDesignStage } from '../support/design-stage.ts';
import { minute, setDsaStage, type DsaStage } from '../support/dsa-stage.ts';

let stage: DsaStage;
beforeEach(async () => void (stage = await setDsaStage()));
afterEach(() => stage.world.stop());

interface Export {
  readonly exported: readonly { readonly what: string; readonly round?: { readonly id: string; readonly sheets: readonly { readonly drafts: readonly { readonly text: string }[] }[] } }[];
}

it('[R28] everything is exported as one file, a round from its rating on', async () => {
  const read = async () => {
    const response = await fetch(`${stage.world.url}/api/export`);
    return { as: response.headers.get('content-disposition'), text: await response.text() };
  };
  const empty = await read();
  expect([empty.as, (JSON.parse(empty.text) as Export).exported.map(({ what }) => what)]).toEqual(['attachment; filename=day-seven.json', ['notes', 'stories']]);

  const round = await stage.started();
  await stage.write(round, 'WHAT I WROTE');
  stage.world.clock.advance(minute);
  expect((await read()).text).not.toContain('WHAT I WROTE');
  await stage.page.ask('round:end', { roundId: round.id });
  expect((await read()).text).not.toContain('WHAT I WROTE');
  await stage.page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } });
  const { exported } = JSON.parse((await read()).text) as Export;
  expect(exported.map(({ what }) => what)).toEqual(['round', 'notes', 'stories']);
  expect(exported[0]?.round?.sheets.flatMap(({ drafts }) => drafts.map(({ text }) => text)).some((text) => text.startsWith('WHAT I WROTE'))).toBe(true);
});

it('[D74] a design round is exported with its document, its board and what came of it, from its rating on', async () => {
  const design = await setDesignStage();
  const read = async () => ((await (await fetch(`${design.world.url}/api/export`)).json()) as Export).exported;
  const round = await design.started();
  await design.write(round, 'WHAT I WROTE');
  await design.draw(round, newBox('api'));
  await design.page.ask('round:end', { roundId: round.id });
  expect((await read()).map(({ what }) => what)).toEqual(['notes', 'stories']);
  await design.page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } });
  const [exported] = await read();
  expect(exported).toMatchObject({ what: 'round', round: { id: round.id }, board: [{ id: 'api' }], debrief: { title: 'Design rides', curveball: { says: 'THE-CURVEBALL' } } });
  expect(JSON.stringify(exported?.round)).toContain('WHAT I WROTE');
  expect(exported).not.toHaveProperty('debrief.own');
  await design.world.stop();
});
