import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type RunningServer, startServer } from './running-server.ts';

/** A server on data of its own and a browser, for one test file. */
export interface Stage {
  readonly folder: string;
  readonly browser: Browser;
  server: RunningServer;
  clear(): Promise<void>;
}

/** `program` is the server, or a test's own assembly of it. */
export async function setStage(environment: Record<string, string> = {}, program?: string): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'dayseven-e2e-'));
  const server = await startServer({ DAYSEVEN_DATA: join(folder, 'data'), ...environment }, program);
  const browser = await launchBrowser();
  const stage: Stage = {
    folder,
    browser,
    server,
    clear: async () => {
      await browser.close();
      await stage.server.kill('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
  return stage;
}
