import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPage } from './support/browser.ts';
import { type EngineProxy, openEngineProxy } from './support/engine-proxy.ts';
import { setStage, type Stage } from './support/stage.ts';
import { openWorkspace, solution } from './support/workspace.ts';

/** Where the machine's own engine listens, as set-up found it. */
function engineSocket(): string {
  const ready = JSON.parse(process.env.DAYSEVEN_JUDGE ?? '{}') as { engine?: { socketPath?: string } };
  return ready.engine?.socketPath ?? '/var/run/docker.sock';
}

describe('an engine that is away', () => {
  let folder: string;
  let proxy: EngineProxy;
  let stage: Stage;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dayseven-engine-'));
    proxy = await openEngineProxy(join(folder, 'engine.sock'), engineSocket());
    await proxy.shut();
    stage = await setStage({ DOCKER_HOST: proxy.dockerHost, DAYSEVEN_JUDGE: '' });
  }, 120_000);
  afterAll(async () => {
    await stage.clear();
    await proxy.shut();
    await rm(folder, { recursive: true, force: true });
  }, 60_000);

  it('[E9] leaves everything but the judge working, keeps runs in line, and the judge comes alive by itself', async () => {
    const { page } = await openPage(stage.browser);
    const workspace = await openWorkspace(page, stage.server.url, 'echoes');
    await workspace.results.getByText('judge is back').waitFor({ timeout: 60_000 });
    await workspace.choose('Go');
    await workspace.write(await solution('echoes', 'model.go'));
    await workspace.saved();
    await page.keyboard.press("Control+'");
    await workspace.results.getByRole('heading', { name: 'Waiting in line' }).waitFor();

    await proxy.open();
    await workspace.results.getByRole('heading', { name: 'All cases passed' }).waitFor({ timeout: 120_000 });
    expect(await workspace.results.getByText('judge is back').count()).toBe(0);
  }, 240_000);

  it('[E10] may die and return under a running server, without a reload', async () => {
    const { page } = await openPage(stage.browser);
    const workspace = await openWorkspace(page, stage.server.url, 'echoes');
    await workspace.choose('Go');
    await proxy.shut();
    await workspace.results.getByText('judge is back').waitFor({ timeout: 60_000 });
    await proxy.open();
    await workspace.results.getByText('judge is back').waitFor({ state: 'detached', timeout: 120_000 });
    await workspace.write(await solution('echoes', 'model.go'));
    await page.keyboard.press('Control+Enter');
    await workspace.results.getByRole('heading', { name: 'Accepted' }).waitFor({ timeout: 60_000 });
  }, 240_000);
});
