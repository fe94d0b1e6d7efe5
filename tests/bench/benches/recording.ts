import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { launchBrowser, openPage } from '../../e2e/support/browser.ts';
import { startServer } from '../../e2e/support/running-server.ts';
import type { BenchRun } from '../bench-run.ts';
import { spreadOf } from '../measure/spread.ts';
import type { Section } from '../result.ts';

const minutes = { first: 5, every: 10, last: 45 } as const;
const piecesAMinute = 60;
/** The index has an entry of so many bytes for each piece the server keeps. */
const entryBytes = 64;
const megabyte = 1024 * 1024;

/** A piece every sixteenth of a second, encoded at sixteen times the rate, so that it is about as large as a second's. */
const hurried = `window.MediaRecorder = class extends MediaRecorder {
  constructor(stream, options) { super(stream, { ...options, audioBitsPerSecond: 16 * options.audioBitsPerSecond, audioBitrateMode: 'constant' }); }
  start(ms) { super.start(ms / 16); }
};`;

interface Look {
  readonly minute: number;
  readonly pieces: number;
  readonly megabytes: number;
}

/** What the page holds while 45 minutes of one answer are recorded through it, garbage left out. */
export async function recording(run: BenchRun): Promise<Section> {
  const folder = await run.scratch();
  const server = await startServer({ DAYSEVEN_DATA: folder, DAYSEVEN_SETUP: 'no' });
  const browser = await launchBrowser();
  const looks: Look[] = [];
  let bytes: number;
  try {
    const { page, context } = await openPage(browser);
    await page.addInitScript(hurried);
    const devtools = await context.newCDPSession(page);
    await beginRecording(page, server.url);
    const last = run.quick ? minutes.first + minutes.every : minutes.last;
    for (let minute: number = minutes.first; minute <= last; minute += minutes.every) {
      const { pieces } = await untilKept(folder, minute * piecesAMinute);
      looks.push({ minute, pieces, megabytes: await heldBy(devtools) });
    }
    ({ bytes } = await untilKept(folder, 0));
    await page.getByText('Recording.', { exact: true }).waitFor();
  } finally {
    await browser.close();
    await server.kill('SIGTERM');
  }
  const [first, end] = [looks[0], looks.at(-1)];
  if (!first || !end) throw new Error('nothing was measured');
  return {
    name: 'recording',
    about: `Headless Chromium records one answer of a behavioral round through the page's own code: pieces come sixteen times as fast as in a round, and are encoded at sixteen times the rate, until the server has the ${end.pieces} of ${end.minute} minutes (${(bytes / megabyte).toFixed(1)} MB). What the page holds is V8's heap with the memory behind its buffers, after a full collection, told by the browser; the growth is from minute ${first.minute} to minute ${end.minute}.`,
    rows: [
      { what: `What the page holds at minute ${end.minute} of a recording`, unit: 'MB', ours: spreadOf([end.megabytes]) },
      { what: `More of it than at minute ${first.minute}`, unit: 'MB', ours: spreadOf([end.megabytes - first.megabytes]), bar: 'recording growth' },
    ],
    findings: [`By minute: ${looks.map(({ minute, megabytes }) => `${minute}: ${megabytes.toFixed(2)} MB`).join(', ')}.`],
  };
}

async function beginRecording(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/rounds/new/behavioral`);
  await page.getByRole('button', { name: 'To the lobby' }).click();
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await page.getByText('Prepare: ').waitFor();
  await page.keyboard.press('Alt+r');
  await page.getByText('Recording.', { exact: true }).waitFor();
}

/** Waits until the server has so many pieces of the one recording there is. */
async function untilKept(folder: string, wanted: number): Promise<{ readonly pieces: number; readonly bytes: number }> {
  for (;;) {
    const names = await readdir(join(folder, 'recordings'), { recursive: true }).catch(() => []);
    const sizeOf = async (ending: string) => (await Promise.all(names.filter((name) => name.endsWith(ending)).map((name) => stat(join(folder, 'recordings', name))))).reduce((sum, { size }) => sum + size, 0);
    const pieces = (await sizeOf('.index')) / entryBytes;
    if (pieces >= wanted) return { pieces, bytes: await sizeOf('.webm') };
    await sleep(200);
  }
}

/** In megabytes. */
async function heldBy(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await devtools.send('Runtime.getHeapUsage') as { readonly usedSize: number; readonly backingStorageSize?: number };
  return (usedSize + backingStorageSize) / megabyte;
}
