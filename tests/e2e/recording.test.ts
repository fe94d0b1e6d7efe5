import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './support/axe.ts';
import { openPage } from './support/browser.ts';
import { freePort, startServer } from './support/running-server.ts';
import { setStage, type Stage } from './support/stage.ts';

const program = 'tests/support/demo-server.ts';

describe('an answer that is recorded', () => {
  let stage: Stage;
  let port: string;
  beforeAll(async () => {
    port = String(await freePort());
    stage = await setStage({ DAYSEVEN_PORT: port }, program);
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  const files = async (): Promise<readonly string[]> => {
    const folder = join(stage.folder, 'data', 'recordings');
    const rounds = await readdir(folder).catch(() => []);
    return (await Promise.all(rounds.map(async (round) => (await readdir(join(folder, round))).map((name) => join(folder, round, name))))).flat();
  };
  const fileOf = async (kind: string): Promise<string> => (await files()).find((name) => name.endsWith(kind)) ?? '';
  const pieces = async (): Promise<number> => ((await stat(await fileOf('.index')).catch(() => undefined))?.size ?? 0) / 64;

  async function until(isSo: () => Promise<boolean>): Promise<void> {
    while (!(await isSo())) await new Promise((done) => setTimeout(done, 200));
  }

  async function toTheAnswer(page: Page): Promise<void> {
    await page.goto(`${stage.server.url}/rounds/new/behavioral`);
    await page.getByRole('radiogroup', { name: 'Questions' }).getByText('2', { exact: true }).click();
    await page.getByRole('button', { name: 'To the lobby' }).click();
    await page.getByRole('button', { name: 'Try the microphone' }).click();
    await page.getByText('The microphone hears you.').waitFor();
    await page.getByRole('button', { name: 'Start the clock' }).click();
    await page.getByText('Prepare: ').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Answer: ').waitFor();
  }

  async function endRound(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End the round' }).click();
    await page.getByRole('heading', { name: 'The round is over' }).waitFor();
    await page.getByRole('button', { name: 'Skip' }).click();
    await page.getByRole('heading', { name: 'Debrief' }).waitFor();
  }

  it('[E46] by key, over a kill of the server, and deleted for good', async () => {
    const { page, errors, left } = await openPage(stage.browser, { width: 1024 });
    await toTheAnswer(page);
    await page.keyboard.press('Alt+r');
    await page.getByText('Recording.', { exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    await until(async () => (await pieces()) >= 3);

    await stage.server.kill('SIGKILL');
    const atTheKill = await pieces();
    await new Promise((done) => setTimeout(done, 3_000));
    stage.server = await startServer({ DAYSEVEN_DATA: join(stage.folder, 'data'), DAYSEVEN_PORT: port }, program);
    await until(async () => (await pieces()) >= atTheKill + 4);
    await page.getByText('Recording.', { exact: true }).waitFor();
    await page.keyboard.press('Alt+r');
    await page.getByText(/^Recorded 00:\d\d\./).waitFor();
    const index = await readFile(await fileOf('.index'));
    expect(index.readUIntBE(index.length - 64, 6)).toBe((await stat(await fileOf('.webm'))).size);

    await page.getByRole('button', { name: 'Delete recording 1' }).click();
    await page.getByRole('button', { name: 'Delete it for good' }).click();
    await page.getByText(/^Recorded /).waitFor({ state: 'detached' });
    await until(async () => (await files()).length === 0);
    await page.getByLabel('Your answer, if you type it').fill('Typed instead.');
    expect(await violations(page)).toEqual([]);
    await endRound(page);
    expect([errors, left]).toEqual([[], []]);
  }, 120_000);

  it('[E47] [V41] [V60] is marked, played and sought in the debrief by keyboard, and deleted for good', async () => {
    const { page, errors, left } = await openPage(stage.browser, { width: 1024 });
    await toTheAnswer(page);
    await page.keyboard.press('Alt+r');
    await until(async () => (await pieces()) >= 6);
    await page.keyboard.press('Alt+r');
    await page.getByText(/^Recorded 00:\d\d\./).waitFor();
    await endRound(page);

    const player = page.getByRole('region', { name: 'Recording of the answer' });
    await player.getByText(/^You spoke for \d+ % of the time\./).waitFor();
    await player.getByText(/^0:00 of 0:0[5-9]$/).waitFor();
    const slider = player.getByRole('slider', { name: 'Second of the recording' });
    await slider.focus();
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowRight');
    await player.getByText(/^0:03 of /).waitFor();
    await page.keyboard.press('k');
    await player.getByText(/^0:04 of /).waitFor();
    await page.keyboard.press('k');
    await page.keyboard.press('j');
    await player.getByText(/^0:00 of /).waitFor();
    await page.keyboard.press('s');
    await page.getByText('Situation 100 %, Task 0 %, Action 0 %, Result 0 %.').first().waitFor();
    for (const key of ['f', 'l', 'f']) await page.keyboard.press(key);
    await player.getByText(/^By your taps: 2 fillers, /).waitFor();
    await player.getByRole('button', { name: 'Take the last filler back' }).press('Enter');
    await player.getByText(/^By your taps: 1 filler, /).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    await player.getByRole('button', { name: 'Delete the recording' }).click();
    await page.getByRole('button', { name: 'Delete it for good' }).click();
    await player.waitFor({ state: 'detached' });
    await until(async () => (await files()).length === 0);
    expect([errors, left]).toEqual([[], []]);
  }, 120_000);
});
