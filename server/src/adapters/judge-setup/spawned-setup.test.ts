import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SetupRefusal } from '../../application/ports/judge-setup.ts';
import { givenParts } from './given-parts.ts';
import { createSpawnedSetup } from './spawned-setup.ts';

const images = { go: 'g', typescript: 't', compiler: 'c' };
const ready = { step: 'ready', images, engine: { socketPath: '/s' } };

/** Set-up that writes these lines and ends. */
async function setupThatSays(lines: readonly unknown[], more = '') {
  const file = join(await mkdtemp(join(tmpdir(), 'setup-')), 'judge.mjs');
  const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  await writeFile(file, `for (const line of ${JSON.stringify(texts)}) console.log(line);\n${more}`);
  return createSpawnedSetup(file);
}
const prepare = async (lines: readonly unknown[], told: unknown[] = []) =>
  (await setupThatSays(lines)).prepare('look-only', (news) => told.push(news), new AbortController().signal);

describe('[J17] set-up as a program of its own', () => {
  it('tells how far it is and gives the parts', async () => {
    const told: unknown[] = [];
    const lines = [{ step: 'images', state: 'working', text: 'Building.', percent: 10 }, 'some other line', ready];
    expect(await prepare(lines, told)).toEqual({ images, engine: { socketPath: '/s' } });
    expect(told).toEqual([{ text: 'Building.', percent: 10 }]);
  });

  it('says in its own sentence why not', async () => {
    await expect(prepare([{ step: 'engine', state: 'failed', text: 'There is no engine.' }])).rejects.toThrow(new SetupRefusal('There is no engine.'));
  });

  it('that ends without a word is refused too', async () => {
    await expect(prepare([])).rejects.toThrow(SetupRefusal);
  });

  it('is ended when nobody waits for it any more', async () => {
    const setup = await setupThatSays([], 'setInterval(() => undefined, 1000);');
    const stop = new AbortController();
    const preparing = setup.prepare('may-install', () => undefined, stop.signal);
    stop.abort();
    await expect(preparing).rejects.toThrow();
  });
});

it('[J17] parts made ready before come from the environment', () => {
  expect(givenParts({})).toBeUndefined();
  expect(givenParts({ DAYSEVEN_JUDGE: '' })).toBeUndefined();
  expect(givenParts({ DAYSEVEN_JUDGE: JSON.stringify(ready) })).toEqual({ images, engine: { socketPath: '/s' } });
  expect(() => givenParts({ DAYSEVEN_JUDGE: '{}' })).toThrow();
});
