import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { BoardElement, RoundId } from '@dayseven/contracts';
import { connectPage } from '../support/page.ts';
import { violations } from './support/axe.ts';
import { openPage } from './support/browser.ts';
import { tabTo } from './support/keys.ts';
import { freePort, startServer } from './support/running-server.ts';
import { setStage, type Stage } from './support/stage.ts';

const program = 'tests/support/hurried-server.ts';

describe('a system-design round', () => {
  let stage: Stage;
  let environment: Record<string, string>;
  beforeAll(async () => {
    const DAYSEVEN_PORT = String(await freePort());
    stage = await setStage({ DAYSEVEN_PORT }, program);
    environment = { DAYSEVEN_PORT, DAYSEVEN_DATA: `${stage.folder}/data` };
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  /** What the server has on the board. */
  async function board(page: Page): Promise<readonly BoardElement[]> {
    const server = await connectPage(stage.server.url);
    const { elements } = await server.ask('board:read', { roundId: roundOf(page) });
    server.close();
    return elements;
  }

  it('[E50] is held by keyboard, killed with its server and resumed with strokes the server never saw, closed at zero, rated and debriefed', async () => {
    const watched = await openPage(stage.browser, { width: 1024 });
    const { errors, left } = watched;
    let { page } = watched;
    await page.goto(`${stage.server.url}/rounds/new/design`);
    await page.getByRole('heading', { name: 'Plan a system-design round' }).waitFor();
    await press(page, /^To the lobby/);
    await page.getByRole('region', { name: 'Lobby' }).waitFor();
    await press(page, /^Start the clock/);

    await page.getByRole('toolbar', { name: 'Stencils' }).waitFor();
    await tabTo(page, /^Your design document for/);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Written before the crash.');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+M');
    await press(page, /^Service$/);
    await press(page, /^Database$/);
    await saved(page);
    await press(page, /^Zoom in$/);
    await page.getByRole('button', { name: '110%: back to full size' }).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.keyboard.press('Alt+N');
    await page.getByLabel('Ask the interviewer').and(page.locator('input:focus')).waitFor();
    await page.keyboard.type('How much traffic is there?');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'What you asked' }).getByText('How much traffic is there?').waitFor();
    await tabTo(page, /^Estimate/);
    await page.keyboard.type('100M users * 10 req/day => QPS');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Your estimates' }).getByText('11.6K QPS').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText(/stands under Estimates now/).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+2');
    await page.locator('.excalidraw-container:focus').waitFor();
    await page.keyboard.press('Alt+1');
    await page.getByRole('textbox', { name: /^Your design document/ }).and(page.locator(':focus')).waitFor();
    await saved(page);

    await stage.server.kill('SIGKILL');
    await page.getByText('The server is out of reach.').waitFor();
    await drawLine(page);
    await press(page, /^Cache$/);
    await tabTo(page, /^Board$/);
    await page.keyboard.press('ArrowRight');
    await tabTo(page, /^Component$/);
    await page.keyboard.type('Links API');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Components' }).getByText('Links API').waitFor();
    const round = page.url();
    await crash(page);
    page = await watched.another();
    stage.server = await startServer(environment, program);
    await page.goto(round);
    await page.getByRole('toolbar', { name: 'Stencils' }).waitFor();
    await saved(page);
    const kinds = (await board(page)).map(({ type, text }) => (typeof text === 'string' ? text : type)).sort();
    expect(kinds).toEqual(['Cache', 'Database', 'Service', 'ellipse', 'freedraw', 'rectangle', 'rectangle']);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);

    const interviewer = page.getByRole('region', { name: 'Interviewer' });
    for (let ten = 0; ten < 6; ten += 1) {
      process.kill(stage.server.pid, 'SIGUSR2');
      await interviewer.getByRole('button', { name: 'Said aloud' }).waitFor();
      await page.keyboard.press('Alt+A');
      await page.getByText('The interviewer listens.').waitFor();
    }
    process.kill(stage.server.pid, 'SIGUSR2');
    await page.getByRole('heading', { name: 'The round is over' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await tabTo(page, /^Strong no hire/);
    await page.keyboard.press('Space');
    await press(page, /^Save and show the results/);
    await page.getByRole('heading', { name: /points show$/ }).waitFor();
    await page.getByRole('img', { name: /board.*(?=.*Cache)(?=.*Database)(?=.*Service)/i }).first().waitFor();
    await page.getByText('Links API').first().waitFor();
    await page.getByRole('region', { name: 'Your document' }).getByText('Written before the crash.').waitFor();
    expect(await page.getByRole('region', { name: 'Your document' }).textContent()).toContain('- 100M users * 10 req/day = 11.6K QPS');
    await page.getByRole('heading', { name: /^A model design/ }).waitFor();
    await tabTo(page, /^Said it aloud/);
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: /points show, 1 said aloud$/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page)).toEqual([]);
    expect([errors, left]).toEqual([[], []]);
  }, 180_000);

  it('[E51] begins with the template that was set on the settings page', async () => {
    const { page, errors, left } = await openPage(stage.browser, { width: 1024 });
    await page.goto(`${stage.server.url}/settings`);
    await page.getByRole('heading', { name: 'Template of a design round' }).waitFor();
    await tabTo(page, /^## Requirements/);
    await page.getByLabel('What your document begins with').and(page.locator('textarea:focus')).waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Who is it for?');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved; your next design round begins with it.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(`${stage.server.url}/rounds/new/design`);
    await press(page, /^To the lobby/);
    await press(page, /^Start the clock/);
    await page.getByRole('region', { name: 'Document' }).getByText('Who is it for?').waitFor();
    expect([errors, left]).toEqual([[], []]);
  }, 180_000);
});

const roundOf = (page: Page): RoundId => new URL(page.url()).pathname.split('/').at(-1) as RoundId;

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Its process is gone in the middle of everything, a second after the last stroke. */
async function crash(page: Page): Promise<void> {
  await page.waitForTimeout(1_000);
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Nobody is left to answer.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** The server has the document and what was drawn. */
async function saved(page: Page): Promise<void> {
  await page.getByRole('img', { name: 'Draft: Saved' }).waitFor();
  await page.getByText('The board is being saved…').waitFor({ state: 'detached' });
}

/** A stroke by hand, for which there is no key. */
async function drawLine(page: Page): Promise<void> {
  const canvas = page.locator('canvas.interactive');
  const box = await canvas.boundingBox();
  if (box === null) throw new Error('There is no board.');
  await page.mouse.click(box.x + 30, box.y + box.height - 120);
  await page.keyboard.press('p');
  await page.mouse.move(box.x + 40, box.y + box.height - 140);
  await page.mouse.down();
  for (let step = 1; step <= 8; step += 1) await page.mouse.move(box.x + 40 + step * 12, box.y + box.height - 140 + (step % 2) * 10);
  await page.mouse.up();
}
