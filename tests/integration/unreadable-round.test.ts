import { afterEach, expect, it } from '@jest/globals';
import { RoundListItem, UnreadableRound } from '@dayseven/contracts';
import type { Database } from '../../server/src/adapters/sqlite/database.ts';
import { openDatabase } from '../../server/src/adapters/sqlite/open-database.ts';
import { tables } from '../../server/src/adapters/sqlite/tables.ts';
import { newBox, setDesignStage } from '../support/design-stage.ts';
import { setDsaStage, type DsaStage } from '../support/dsa-stage.ts';
import { createScriptedCatalogue, scriptedProblem } from '../support/scripted-catalogue.ts';
import { createWorld } from '../support/world.ts';

let stage: Pick<DsaStage, 'world' | 'page'>;
afterEach(() => stage.world.stop());

const dayPlan = {
  conditions: { startsAt: 0, rounds: [{ kind: 'dsa', minutes: 60 }], breakMinutes: 10, mode: 'strict', extraTime: 1, language: 'go', weak: [], seed: 1, assistance: 'highlighting' },
  notes: '',
};
const alone = { minutes: 65, mode: 'relaxed', extraTime: 1, seed: 1 };
const plans = [
  ['round:plan-dsa', { ...alone, problems: 2, minutes: 60, language: 'go', weak: [] }],
  ['round:plan-design', alone],
  ['round:plan-machine', { ...alone, minutes: 55, form: 'day', language: 'go' }],
  ['round:plan-behavioral', { ...alone, minutes: 45, questions: 2 }],
] as const;

const catalogue = createScriptedCatalogue([scriptedProblem('add-two'), scriptedProblem('add-again'), scriptedProblem('chain', { side: 'linked', shelf: 'mock' })]);

const read = async (path: string): Promise<unknown> => {
  const response = await fetch(`${stage.world.url}/api/${path}`);
  return response.ok ? response.json() : `${path}: ${response.status}`;
};
const planned = async (): Promise<string[]> => (await Promise.all(plans.map(([event, conditions]) => stage.page.send(event, conditions)))).map((reply) => (reply.ok ? (reply.value as { id: string }).id : reply.failure.message));

/** A server that finds what was kept so far changed in a way that nobody wrote. */
async function damaged(change: Parameters<Database['run']>[0]): Promise<void> {
  const { dataFolder } = stage.world;
  await stage.world.end();
  const database = openDatabase(dataFolder);
  database.run(change);
  database.close();
  stage.world = await createWorld({ dataFolder, catalogue });
  stage.page = await stage.world.page();
}

it('[H16] rounds whose logs cannot be read are told by themselves, cost nothing else, and stay', async () => {
  stage = await setDsaStage();
  const bad = await planned();
  const day = await stage.page.ask('day:plan', dayPlan);
  const begun = await stage.page.ask('day:go-on', { dayId: day.id });
  const ofDay = begun.rounds[0]?.roundId ?? '';
  stage.world.clock.advance(1000);
  const practice = await stage.page.open('add-two');
  await damaged(tables.updateTable('events').set({ v: 99 }).where('seq', '=', 1));

  const told = (await read('rounds/unreadable') as unknown[]).map((one) => UnreadableRound.parse(one));
  expect(new Set(told.map(({ id }) => id))).toEqual(new Set([practice.id, ofDay, ...bad]));
  expect(told.find(({ id }) => id === practice.id)).toMatchObject({ kind: 'practice', title: expect.any(String) });
  expect(told.filter(({ title }) => title !== undefined)).toHaveLength(1);

  const said = { code: 'internal', message: expect.stringMatching(/cannot be read.*Nothing of it was deleted/), ref: expect.any(String) };
  expect(await stage.page.send('round:join', { roundId: ofDay })).toMatchObject({ ok: false, failure: said });
  expect(await (await fetch(`${stage.world.url}/api/rounds/${ofDay}/tape`)).json()).toMatchObject(said);

  expect(await read('problems')).toMatchObject([{ id: 'add-two' }, { id: 'add-again' }]);
  expect((await stage.page.open('add-again')).kind).toBe('practice');
  for (const path of ['rounds', 'readiness', 'notes', 'stories', 'machines', 'days']) expect([path, typeof (await read(path))]).toEqual([path, 'object']);
  expect((await read('export') as { exported: { what: string }[] }).exported.filter(({ what }) => what === 'unreadable-round')).toHaveLength(told.length);
  expect((await stage.page.send('day:plan', dayPlan)).ok).toBe(true);
  const fine = await planned();
  expect((await read('rounds') as unknown[]).map((one) => RoundListItem.parse(one).id)).toEqual(expect.arrayContaining(fine));
  expect((await stage.page.send('round:start', { roundId: fine[0] })).ok).toBe(true);
  expect((await read('rounds/unreadable') as unknown[])).toHaveLength(told.length);
});

it('[H16] a drawing that cannot be read hides its round\'s results, and costs no list and no export anything else', async () => {
  const design = await setDesignStage();
  stage = design;
  const round = await design.started();
  await design.draw(round, newBox('api'));
  await stage.page.ask('round:end', { roundId: round.id });
  await stage.page.ask('round:rate', { roundId: round.id, rating: { bands: {}, line: '' } });
  await damaged(tables.updateTable('drawings').set({ patches: '{' }));
  expect((await read('rounds') as unknown[]).map((one) => RoundListItem.parse(one))).toMatchObject([{ id: round.id, clock: { state: 'over' } }]);
  expect((await read('notes'))).toMatchObject({ drafts: [] });
  expect((await read('export') as { exported: unknown[] }).exported).toMatchObject([{ what: 'unreadable-round', round: { id: round.id, kind: 'design' } }, { what: 'notes' }, { what: 'stories' }]);
});
