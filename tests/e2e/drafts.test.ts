import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPage } from './support/browser.ts';
import { freePort, startServer } from './support/running-server.ts';
import { setStage, type Stage } from './support/stage.ts';
import { openWorkspace } from './support/workspace.ts';

describe('drafts', () => {
  const port = freePort();
  let stage: Stage;
  let environment: Record<string, string>;
  beforeAll(async () => {
    stage = await setStage({ DAYSEVEN_PORT: String(await port) });
    environment = { DAYSEVEN_PORT: String(await port), DAYSEVEN_DATA: `${stage.folder}/data` };
  }, 120_000);
  afterAll(() => stage.clear(), 60_000);

  it('[E6] are there after a reload, one for each language', async () => {
    const { page } = await openPage(stage.browser);
    let workspace = await openWorkspace(page, stage.server.url, 'fair-slice');
    await workspace.choose('Go');
    await workspace.write('package main // kept\n');
    await workspace.choose('TypeScript');
    await workspace.write('// kept too\n');
    await workspace.saved();
    workspace = await openWorkspace(page, stage.server.url, 'fair-slice');
    expect(await workspace.read()).toBe('// kept too\n');
    await workspace.choose('Go');
    expect(await workspace.read()).toBe('package main // kept\n');
  }, 120_000);

  it('[E7] appear in another tab as they are typed', async () => {
    const { page, context } = await openPage(stage.browser);
    const first = await openWorkspace(page, stage.server.url, 'late-arrivals');
    await first.choose('TypeScript');
    const other = await context.newPage();
    const second = await openWorkspace(other, stage.server.url, 'late-arrivals');
    await page.bringToFront();
    await first.write('// typed here\n');
    await first.saved();
    await other.bringToFront();
    await other.getByText('// typed here').first().waitFor();
    expect(await second.read()).toBe('// typed here\n');
  }, 120_000);

  it('[E8] survive a killed server and what was typed meanwhile, without a reload', async () => {
    const { page } = await openPage(stage.browser);
    const workspace = await openWorkspace(page, stage.server.url, 'steady-signal');
    await workspace.choose('TypeScript');
    await workspace.write('// before the crash\n');
    await workspace.saved();
    await stage.server.kill('SIGKILL');
    await page.getByRole('img', { name: /Draft: Offline/ }).waitFor();
    await workspace.write('// typed while the server was down\n');
    stage.server = await startServer(environment);
    await workspace.saved();
    const fresh = await openPage(stage.browser);
    const again = await openWorkspace(fresh.page, stage.server.url, 'steady-signal');
    expect(await again.read()).toBe('// typed while the server was down\n');
  }, 120_000);
});
