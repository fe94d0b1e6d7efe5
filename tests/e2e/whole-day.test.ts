import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations } from './support/axe.ts';
import { openPage } from './support/browser.ts';
import { tabTo } from './support/keys.ts';
import { freePort, startServer } from './support/running-server.ts';
import { setStage, type Stage } from './support/stage.ts';
import { onWorkspace } from './support/workspace.ts';

const program = 'tests/support/demo-server.ts';

describe('a whole day', () => {
  let stage: Stage;
  let environment: Record<string, string>;
  beforeAll(async () => {
    const DAYSEVEN_PORT = String(await freePort());
    stage = await setStage({ DAYSEVEN_PORT }, program);
    environment = { DAYSEVEN_PORT, DAYSEVEN_DATA: `${stage.folder}/data` };
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  /** The server is killed and comes up again; whoever looked at the page opens it anew. */
  async function killed(page: Page): Promise<void> {
    await stage.server.kill('SIGKILL');
    const round = page.url();
    await page.goto('about:blank');
    stage.server = await startServer(environment, program);
    await page.goto(round);
  }

  /** Ten minutes go by at each. */
  async function passMinutes(tens: number): Promise<void> {
    for (let ten = 0; ten < tens; ten += 1) {
      process.kill(stage.server.pid, 'SIGUSR2');
      await new Promise((done) => setTimeout(done, 300));
    }
  }

  async function end(page: Page, then = 'Break'): Promise<void> {
    await page.getByRole('button', { name: 'End', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'End the round' }).click();
    await page.getByRole('button', { name: 'Skip' }).click();
    await page.getByRole('heading', { name: then }).waitFor();
  }

  it('[E41] goes on where it was after a kill in each of its rounds, and what round 1 missed is the first note of round 3', async () => {
    const { page, context, errors, left } = await openPage(stage.browser);
    await page.goto(`${stage.server.url}/days/new`);
    await page.getByRole('button', { name: 'To the lobby' }).click();
    await page.getByRole('button', { name: 'Start the first round' }).waitFor();
    const day = page.url();
    await page.getByRole('button', { name: 'Start the first round' }).click();

    const workspace = await onWorkspace(page);
    await workspace.write('panics later\n');
    await workspace.saved();
    await page.keyboard.press('Control+Enter');
    await workspace.results.getByText('Runtime error').first().waitFor();
    await workspace.write('panics later, and this was typed before the kill\n');
    await workspace.saved();
    await killed(page);
    expect(await (await onWorkspace(page)).read()).toContain('typed before the kill');
    await end(page);

    await page.getByRole('heading', { name: 'Next: System design' }).waitFor();
    await passMinutes(1);
    await page.getByRole('button', { name: 'Start the next round' }).click();
    await page.getByRole('toolbar', { name: 'Stencils' }).waitFor();
    await tabTo(page, /^Your design document for/);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Written before the kill.');
    await page.getByRole('img', { name: 'Draft: Saved' }).waitFor();
    await killed(page);
    await page.getByText('Written before the kill.').first().waitFor();
    await end(page);

    await page.getByRole('heading', { name: 'Next: Behavioral' }).waitFor();
    await page.getByRole('button', { name: 'Start the next round' }).click();
    await page.getByText('Prepare: ').waitFor();
    await page.keyboard.press('Control+Enter');
    const answer = page.getByLabel('Your answer, if you type it');
    await answer.fill('I split the queue.');
    await page.keyboard.press('Alt+r');
    await page.getByText('Recording.', { exact: true }).waitFor();
    await new Promise((done) => setTimeout(done, 2_500));
    await killed(page);
    await page.getByText('Answer: ').waitFor();
    expect(await answer.inputValue()).toBe('I split the queue.');
    await page.getByText(/^Recorded 00:0\d/).waitFor();
    await page.keyboard.press('Control+Enter');
    for (const followUp of ['first?', 'second?']) {
      await page.getByRole('region', { name: 'Interviewer' }).getByText(followUp).waitFor();
      await page.keyboard.press('Alt+a');
    }
    await page.getByRole('button', { name: '3 Leaning hire' }).click();
    await page.getByText('Question 2 of 4').waitFor();
    await page.getByRole('button', { name: 'Leave the questions and review the notes' }).click();
    await page.getByText('which input breaks the obvious way?').waitFor();
    await page.keyboard.press('Space');
    await page.getByText('The submission was rejected at a case of "large".').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('3');
    await page.getByText(/^1 of \d+ notes reviewed/).waitFor();
    await context.close();

    await passMinutes(6);
    const again = await openPage(stage.browser);
    await again.page.goto(day);
    await again.page.getByRole('heading', { name: 'The round is over' }).waitFor();
    await again.page.getByRole('button', { name: 'Skip' }).click();
    await again.page.getByRole('heading', { name: 'The day is over' }).waitFor();
    await again.page.getByRole('heading', { name: /^The one thing to fix/ }).waitFor();
    expect(await violations(again.page)).toEqual([]);
    await again.page.getByRole('link', { name: 'Report of the day' }).click();
    await again.page.getByText('Fewer than half of the questions were reached').first().waitFor();
    expect([errors, again.errors, left, again.left]).toEqual([[], [], [], []]);
  }, 360_000);

  it('[E60] of 6 hours ends in machine coding: the request comes in its middle, and a kill after it costs nothing', async () => {
    const { page, errors, left } = await openPage(stage.browser, { dark: true });
    await page.goto(`${stage.server.url}/days/new`);
    await page.getByText('The 6-hour day').click();
    await page.getByText(/Machine coding 55 min and 3 breaks of 10 min/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'To the lobby' }).click();
    await page.getByRole('button', { name: 'Start the first round' }).click();
    for (const next of ['System design', 'Behavioral', 'Machine coding']) {
      await end(page);
      await page.getByRole('heading', { name: `Next: ${next}` }).waitFor();
      await page.getByRole('button', { name: 'Start the next round' }).click();
    }

    const files = page.getByRole('region', { name: 'Files' });
    await page.getByRole('heading', { name: 'Level 1: Level 1' }).waitFor();
    await files.locator('.view-lines').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('// Typed before the request.');
    await page.getByRole('img', { name: 'Draft: Saved' }).waitFor();
    await passMinutes(2);
    await page.getByText(/^Level 2 is open/).waitFor();
    await page.getByRole('button', { name: 'Not open Extension' }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: 'Passed Level 1' }).waitFor();
    await passMinutes(2);
    await page.getByText(/^Here is one more request/).waitFor();
    await page.getByRole('button', { name: 'Extension', exact: true }).click();
    await page.getByText('SECRET-3').waitFor();
    expect(await violations(page)).toEqual([]);
    await files.locator('.view-lines').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('// Typed after it.');
    await page.getByRole('img', { name: 'Draft: Saved' }).waitFor();
    await killed(page);
    await page.getByRole('button', { name: 'Extension', exact: true }).click();
    await page.getByText('SECRET-3').waitFor();
    await files.getByText('// Typed before the request.').waitFor();
    await files.getByText('// Typed after it.').waitFor();
    await end(page, 'The day is over');
    await page.getByRole('heading', { name: 'Round 4: Machine coding' }).waitFor();
    await page.getByText('The lockers: 3 of 3 levels passed').waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Round 4: Machine coding' }) }).getByRole('link', { name: 'Replay' }).click();
    const replayed = page.getByRole('region', { name: 'The text at this moment' });
    await replayed.getByText(', as it was given').waitFor();
    await page.keyboard.press('End');
    await replayed.getByText('// Typed after it.').waitFor();
    await page.getByRole('region', { name: 'Marks' }).getByRole('button', { name: /Here is one more request/ }).click();
    await replayed.getByText('// Typed after it.').waitFor({ state: 'detached' });
    await replayed.getByText('// Typed before the request.').waitFor();
    await page.getByText('Open by now: Level 1, Level 2, Extension').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Back to the round' }).click();
    await page.getByRole('link', { name: 'Report', exact: true }).click();
    for (const row of ['Works and is demonstrable', 'Separation and naming', 'Extensible', 'Edge cases, tests and concurrency']) await page.getByRole('cell', { name: row, exact: true }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect([errors, left]).toEqual([[], []]);
  }, 360_000);
});
