import { afterEach, expect, it } from '@jest/globals';
import { createScriptedCatalogue, scriptedProblem } from '../support/scripted-catalogue.ts';
import { createWorld, type World } from '../support/world.ts';

const add = scriptedProblem('add-two');
const kept = scriptedProblem('kept-back', { shelf: 'mock', statement: 'KEPT FOR A MOCK ROUND' });

let world: World;
afterEach(() => world.stop());

async function listed(): Promise<readonly string[]> {
  const list = (await (await fetch(`${world.url}/api/problems`)).json()) as { id: string; fromMock?: true }[];
  return list.map(({ id, fromMock }) => (fromMock ? `${id}, from a mock round` : id));
}

it('[F10] what is kept for mock rounds is not listed, opened, read or asked about', async () => {
  world = await createWorld({ catalogue: createScriptedCatalogue([add, kept]) });
  const page = await world.page();
  expect(await listed()).toEqual(['add-two']);
  const replies = [
    await page.send('round:open', { problemId: 'kept-back' }),
    await page.send('own-case:validate', { problemId: 'kept-back', case: { fields: ['1', '2'] } }),
  ];
  for (const reply of replies) expect(reply).toMatchObject({ ok: false, failure: { code: 'problem-not-found' } });
  const read = await fetch(`${world.url}/api/problems/kept-back`);
  expect([read.status, await read.text()]).toEqual([404, expect.not.stringContaining('KEPT')]);
});

it('[F10] a problem the person has met is on the list, whatever its shelf, and the list says where it comes from', async () => {
  world = await createWorld({ catalogue: createScriptedCatalogue([add, { ...kept, shelf: 'practice' }]) });
  await (await world.page()).open('kept-back');
  const { dataFolder } = world;
  await world.end();
  world = await createWorld({ dataFolder, catalogue: createScriptedCatalogue([add, kept]) });
  expect(await listed()).toEqual(['add-two', 'kept-back, from a mock round']);
  expect(await (await world.page()).open('kept-back')).toMatchObject({ problemId: 'kept-back' });
});
